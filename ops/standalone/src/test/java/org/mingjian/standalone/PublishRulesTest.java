package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is sent to the command side when rules are published. */
class PublishRulesTest {

    private static final String COMMANDS = "POST /api/v1/commands";

    @TempDir
    Path data = Path.of("");

    private final StringWriter said = new StringWriter();
    private final StringWriter complaints = new StringWriter();
    private QuerySideDouble commandSide;

    @BeforeEach
    void start() throws IOException {
        commandSide = QuerySideDouble.on(data);
    }

    @AfterEach
    void stop() {
        commandSide.close();
    }

    @Test
    void publishesEachPackThatIsNoExampleWordByWord() {
        commandSide.replies(COMMANDS, 201, "{\"revision\": 0, \"replayed\": false}");

        assertThat(run("--adopted-on", "2026-01-05")).as(complaints.toString()).isZero();

        assertThat(said.toString()).contains("published          CN-41/henan-health-credit-1.yaml");
        assertThat(commandSide.requests())
                .hasSizeGreaterThan(9)
                .anySatisfy(request -> assertThat(request)
                        .contains("\"stream\":\"RulePack-pack.CN~2D41.henan~2Dhealth~2Dcredit\"")
                        .contains("\"validFrom\":\"2020-05-01\"", "\"adoptedOn\":\"2026-01-05\"", "basePoints: 100"))
                .anySatisfy(request -> assertThat(request).contains("\"validTo\":\"2026-03-31\""))
                .noneSatisfy(request -> assertThat(request).contains("toronto"));
    }

    @Test
    void leavesWhatIsPublishedAsItIs() {
        commandSide.replies(COMMANDS, 409, "{\"code\": \"already-recorded\", \"detail\": \"It is there.\"}");

        assertThat(run("CN/credit-repair-2025.yaml")).isZero();

        assertThat(said.toString().strip()).isEqualTo("already published  CN/credit-repair-2025.yaml");
    }

    @Test
    void stopsWithTheWordsOfTheCommandSide() {
        commandSide.replies(COMMANDS, 409, "{\"code\": \"rule-pack-overlap\", \"detail\": \"Version 1 holds.\"}");

        assertThat(run("CN/credit-repair-2025.yaml")).isEqualTo(1);

        assertThat(complaints.toString()).contains("CN/credit-repair-2025.yaml: Version 1 holds. (rule-pack-overlap)");
    }

    @Test
    void knowsNoPackThatDoesNotLieThere() {
        assertThat(run("CN/none-1.yaml")).isEqualTo(1);

        assertThat(complaints.toString()).contains("there is no rule pack CN/none-1.yaml");
        assertThat(commandSide.requests()).isEmpty();
    }

    private int run(String... more) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(complaints, true));
        String[] arguments = {
            "publish-rules", "--data", data.toString(), "--rules", "../rules", "--adopted-by", "河南省卫生健康委员会"
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return line.execute(all);
    }
}
