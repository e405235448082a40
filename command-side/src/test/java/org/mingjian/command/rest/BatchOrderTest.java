package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.batch;
import static org.mingjian.command.rest.Requests.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Lines that name a common stream are judged in their order, the others in any; all are answered in their order. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class BatchOrderTest {

    private static final int SUBJECTS = 40;
    private static final Caller OFFICER = new Caller("local-officer", List.of("officer", "regulator"), Map.of());
    private static final String TRANSFER = "{'organ':'Organ-test.b','transferredOn':'2025-01-01'}";
    private static final String RENAME = "{'name':'卫生监督所','renamedOn':'2025-01-01','reason':'reform'}";

    @Autowired
    private MockMvc http;

    @Test
    void keepsTheOrderOfEachStreamAndOfTheAnswers() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int step = 0; step < 5; step++) {
            for (int s = 0; s < SUBJECTS; s++) {
                lines.add(Lines.line("order" + step + "-" + s, step(step, s)));
            }
        }

        MockHttpServletResponse response = http.perform(batch("importer").content(String.join("\n", lines)))
                .andReturn()
                .getResponse();

        String[] answers = body(response).split("\n");
        assertThat(answers).hasSameSizeAs(lines);
        int[] revisions = {0, 0, 1, 0, 2};
        for (int i = 0; i < answers.length; i++) {
            int step = i / SUBJECTS;
            assertThat(answers[i])
                    .startsWith("{\"line\":" + (i + 1) + ",\"status\":" + (revisions[step] == 0 ? 201 : 200))
                    .contains("order." + i % SUBJECTS + "\"", "\"revision\":" + revisions[step]);
        }
    }

    @Test
    void joinsLinesThatShareAStreamThroughOthers() {
        Collection<List<BatchLine>> groups = LineGroups.of(
                List.of(
                        line(1, Lines.register("Subject-test.a", "甲")),
                        line(2, Lines.register("Subject-test.b", "乙")),
                        line(3, Lines.register("Subject-test.c", "丙")),
                        line(4, Lines.command("ClaimIdentifier", "Identifier-test.x", claim("Subject-test.b"))),
                        line(5, Lines.command("MergeSubject", "Subject-test.c", merge("Subject-test.a"))),
                        BatchLine.parse(
                                6,
                                "{".getBytes(StandardCharsets.UTF_8),
                                new CommandReader(new CommandCatalog()),
                                OFFICER,
                                false),
                        line(7, Lines.command("AddSubjectIdentifier", "Subject-test.c", added()))),
                null);

        assertThat(groups)
                .extracting(group -> group.stream().map(BatchLine::number).toList())
                .containsExactlyInAnyOrder(List.of(1, 2, 3, 4, 5, 7), List.of(6));
    }

    @Test
    void joinsALineWithThoseThatChangeAStreamItNamesAnywhere() {
        Collection<List<BatchLine>> groups = LineGroups.of(
                List.of(
                        line(1, Lines.command("TransferOfficer", "Officer-test.li", TRANSFER)),
                        line(2, Lines.register("Subject-test.a", "甲")),
                        line(3, Lines.command("OpenInspection", "Inspection-test.x", opened("Officer-test.li")))),
                null);

        assertThat(groups)
                .extracting(group -> group.stream().map(BatchLine::number).toList())
                .containsExactlyInAnyOrder(List.of(1, 3), List.of(2));
    }

    @Test
    void keepsAllLinesTogetherWhenOneChangesTheOrganThatSendsThem() {
        Collection<List<BatchLine>> groups = LineGroups.of(
                List.of(
                        line(1, Lines.register("Subject-test.a", "甲")),
                        line(2, Lines.command("RenameOrgan", "Organ-local.bureau", RENAME)),
                        line(3, Lines.register("Subject-test.b", "乙"))),
                "Organ-local.bureau");

        assertThat(groups)
                .extracting(group -> group.stream().map(BatchLine::number).toList())
                .containsExactly(List.of(1, 2, 3));
    }

    private static String step(int step, int s) {
        String subject = "Subject-test.order." + s;
        String unit = "SupervisedUnit-test.order." + s;
        return switch (step) {
            case 0 -> Lines.imported(subject, "Cafe", s + 1);
            case 1 -> Lines.open(unit, subject, s + 1);
            case 2 ->
                Lines.command(
                        "AmendSupervisedUnitProfile",
                        unit,
                        "{'profile':{'name':'Bar','address':'2 King St'},'validFrom':'2025-01-01'}");
            case 3 -> Lines.historic("Inspection-test.order." + s, subject, unit, "2024-05-06", s + 1);
            default -> Lines.command("CloseSupervisedUnit", unit, "{'closedOn':'2025-02-01','manner':'gone'}");
        };
    }

    private static BatchLine line(int number, String command) {
        BatchLine line = BatchLine.parse(
                number,
                Lines.line("k" + number, command).getBytes(StandardCharsets.UTF_8),
                new CommandReader(new CommandCatalog()),
                OFFICER,
                false);
        assertThat(line.problem()).isNull();
        return line;
    }

    private static String claim(String subject) {
        return "{'subject':'" + subject + "','claimedOn':'2025-01-01'}";
    }

    private static String opened(String officer) {
        return "{'openedOn':'2025-01-02','officers':['Officer-test.wang','" + officer + "'],'credentialsShown':true}";
    }

    private static String merge(String into) {
        return "{'into':'" + into + "','mergedOn':'2025-01-01','reason':'same'}";
    }

    private static String added() {
        return "{'scheme':'test','value':'x','validFrom':'2025-01-01'}";
    }
}
