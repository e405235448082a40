package org.mingjian.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A regulator tries stricter rules on a county before anyone adopts them, and nothing else changes by it. */
class PolicyLabStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Caller REGULATOR = SYSTEM.as("regulator");
    private static final String COUNTY = "CN-411627";
    private static final String DAY = "2026-06-01";
    private static final String CLEAN = Fresh.uscc();
    private static final String FINED = Fresh.uscc();
    private static final LabRuns LAB = new LabRuns(SYSTEM);

    @BeforeAll
    static void aCountyHasTwoHotels() {
        hotel(CLEAN);
        hotel(FINED);
        Answer fined = SYSTEM.as("importer")
                .send(Command.of(
                        "RecordHistoricPenalty", Fresh.stream("PenaltyCase"), """
                {"subject": "Subject-uscc.%s", "unit": "SupervisedUnit-lab.%s", "actId": "a1", "actOn": "2026-04-20",
                 "decidedOn": "2026-05-01", "kinds": ["FINE"], "severity": "NOT_STATED", "creditClass": "SERIOUS",
                 "finality": "FINAL", "source": %s}""".formatted(FINED, FINED, source())));
        assertThat(fined.status()).as(fined.text()).isEqualTo(201);
        Eventually.that(() -> {
            assertThat(grade(CLEAN)).isEqualTo("A");
            assertThat(grade(FINED)).isEqualTo("C");
            assertThat(REGULATOR.get("/api/v1/subjects?region=" + COUNTY).body().path("items"))
                    .hasSize(2);
        });
    }

    @Test
    void tellsWhoWouldMoveAndWhyAndChangesNoAnswer() throws IOException {
        String position = SYSTEM.logPosition();

        JsonNode report = LAB.report(LAB.order(stricter(), COUNTY, DAY, List.of("2025-06-01")));

        assertThat(report.path("subjects").asInt()).isEqualTo(2);
        assertThat(report.at("/matrix/A/A").asInt()).isEqualTo(1);
        assertThat(report.at("/matrix/C/D").asInt()).isEqualTo(1);
        assertThat(report.at("/movers/0/subject").asString()).isEqualTo("Subject-uscc." + FINED);
        assertThat(report.at("/movers/0/reasons/0/ruleWould").asString()).isEqualTo("H36-SERIOUS");
        assertThat(report.at("/movers/0/reasons/0/pointsWould").asInt()).isEqualTo(70);
        assertThat(report.at("/byRegion/0/group").asString()).isEqualTo(COUNTY);
        assertThat(report.at("/publicRecords/inForce").asInt()).isEqualTo(1);
        assertThat(report.path("position").asString()).isNotEmpty();
        assertThat(report.at("/predictions/0/inForce/all/grade/groups/0/inspections")
                        .asInt())
                .isEqualTo(2);
        assertThat(grade(FINED)).isEqualTo("C");
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    @Test
    void comparesTwoDraftsAndListsBoth() throws IOException {
        Answer strict = LAB.order(stricter(), COUNTY, DAY, List.of());
        LAB.report(strict);
        Answer mild = LAB.order(
                henan().replace("points: 40", "points: 5").replace("atMost: 30", "atMost: 4"), COUNTY, DAY, List.of());
        LAB.report(mild);

        Answer comparison = REGULATOR.get(LabRuns.PATH + "/" + strict.at("/id") + "/comparison?with=" + mild.at("/id"));

        assertThat(comparison.status()).as(comparison.text()).isEqualTo(200);
        assertThat(comparison.body().at("/grades/D/one").asInt()).isEqualTo(1);
        assertThat(comparison.body().at("/grades/A/other").asInt()).isEqualTo(2);
        assertThat(REGULATOR.get(LabRuns.PATH).text())
                .contains(strict.at("/id"))
                .contains(mild.at("/id"));
    }

    @Test
    void runsNothingForABadDraft() throws IOException {
        Answer answer =
                LAB.order(henan().replace("{grade: D, from: 0}", "{grade: D, from: 10}"), COUNTY, DAY, List.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("draft-unfit");
        assertThat(answer.at("/facts/reasons/0")).startsWith("line ");
    }

    private static void hotel(String uscc) {
        for (Command command : List.of(
                Command.of("RegisterSubject", "Subject-uscc." + uscc, """
                        {"kind": "LEGAL_PERSON", "jurisdiction": "CN-411600", "profile": {"name": "试算宾馆%s"}}\
                        """.formatted(uscc)),
                Command.of("OpenSupervisedUnit", "SupervisedUnit-lab." + uscc, """
                        {"subject": "Subject-uscc.%s", "region": "%s", "profile": {"name": "试算宾馆", "specialties": \
                        ["public-places"]}}""".formatted(uscc, COUNTY)),
                Command.of(
                        "RecordHistoricInspection", Fresh.stream("Inspection"), """
                        {"subject": "Subject-uscc.%s", "unit": "SupervisedUnit-lab.%s", "inspectedOn": "2025-09-01", \
                        "kind": "ROUTINE", "result": "NO_PROBLEM_FOUND", "source": %s}""".formatted(uscc, uscc, source())))) {
            Answer answer = SYSTEM.as("importer").send(command);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    private static String source() {
        return "{\"system\": \"story\", \"file\": \"story.csv\", \"row\": 2, \"mapping\": \"story-1\"}";
    }

    private static String grade(String uscc) {
        return REGULATOR
                .get("/api/v1/subjects/uscc." + uscc + "/credit?validAt=" + DAY)
                .at("/standing/grade");
    }

    private static String stricter() throws IOException {
        return henan().replace("points: 40", "points: 70");
    }

    private static String henan() throws IOException {
        return Files.readString(Checkout.file("ops/rules/CN-41/henan-health-credit-1.yaml"), UTF_8);
    }
}
