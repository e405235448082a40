package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator watches the running system. */
class ObserveIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static InspectedClinic clinic;

    @BeforeAll
    static void something() {
        clinic = InspectedClinic.recordedIn(SYSTEM);
        Eventually.that(() -> assertThat(credit("regulator").status()).isEqualTo(200));
    }

    private static Answer credit(String role) {
        return SYSTEM.as(role).get("/api/v1/subjects/" + clinic.subject() + "/credit");
    }

    @Test
    void everyMetricAndLabelOfDashboardAndAlertsIsShown() {
        Scraped scraped = Scraped.of(SYSTEM);

        List<String> wrong = Stream.concat(Watched.dashboard().stream(), Watched.alerts().stream())
                .filter(watched -> !scraped.missing(watched).isEmpty())
                .map(watched -> watched.where() + ": " + scraped.missing(watched))
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(scraped.missing(new Watched("test", "sum by (nothing) (up{neither=\"a\"}) + nor", Set.of())))
                .containsExactly("nor", "nothing", "up{neither}");
    }

    @Test
    void showsMetricsToOperatorsAlone() {
        for (Caller side : List.of(SYSTEM.as("officer"), SYSTEM.as("officer").askingTheCommandSide())) {
            assertThat(side.get("/actuator/prometheus").status()).isEqualTo(403);
            assertThat(side.withToken("").get("/actuator/prometheus").status()).isEqualTo(401);
        }
    }

    @Test
    void tellsOperatorsAloneHowEachViewStands() {
        Answer anyone = SYSTEM.asNobody().get("/actuator/health");
        Answer operator = SYSTEM.as("operator").get("/actuator/health");

        assertThat(anyone.text()).contains("\"status\"").doesNotContain("components", "details", "creditstanding");
        assertThat(credit("regulator").status()).isEqualTo(200);
        assertThat(operator.at("/components/projections/details/creditstanding"))
                .as(operator.text())
                .isEqualTo("RUNNING");
        assertThat(SYSTEM.asNobody()
                        .askingTheCommandSide()
                        .get("/actuator/health")
                        .text())
                .doesNotContain("components", "settled");
    }

    @Test
    void oneCorrelationIdLeadsFromTheRequestToTheEvent() {
        String id = "story-" + Fresh.id();
        Caller officer = SYSTEM.as("officer").correlating(id);
        String stream = "Subject-uscc." + Fresh.uscc();

        Answer accepted = InspectedClinic.accepted(officer, "RegisterSubject", stream, """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410100", "profile": {"name": "郑州关联门诊部"}}""");

        assertThat(accepted.correlationId()).isEqualTo(id);
        Eventually.that(() -> {
            Answer history = SYSTEM.as("auditor").correlating(id).get("/api/v1/streams/" + stream + "/history");
            assertThat(history.at("/events/0/metadata/correlationId"))
                    .as(history.text())
                    .isEqualTo(id);
            assertThat(history.correlationId()).isEqualTo(id);
        });
    }

    @Test
    void makesACorrelationIdForThoseWhoBringNone() {
        assertThat(credit("regulator").correlationId()).isNotBlank();
        assertThat(credit("regulator").correlationId())
                .isNotEqualTo(credit("regulator").correlationId());
        assertThat(credit("partner").correlationId()).as("of a refusal").isNotBlank();
    }

    @Test
    void writesNeitherSecretsNorPersonsIntoLogs() {
        String number = "11010519491231002X";
        Caller officer = SYSTEM.as("officer");
        Answer key =
                officer.post("/api/v1/person-keys", "application/json", "{\"residentId\": \"%s\"}".formatted(number));
        Map<String, Answer> answers = Map.of(
                "registered", officer.send(Command.of("RegisterSubject", key.at("/stream"), """
                        {"kind": "NATURAL_PERSON", "jurisdiction": "CN-410100", "profile": {"personal": "欧阳某某"}}""")),
                "malformed", officer.post("/api/v1/commands", "application/json", "{\"欧阳某某\": \"" + number + "\""),
                "person", SYSTEM.as("regulator").get("/api/v1/subjects/" + number + "/credit"));

        Logs logs = Logs.of(SYSTEM);

        assertThat(answers)
                .allSatisfy(
                        (what, answer) -> assertThat(answer.status()).as(what).isNotEqualTo(500));
        assertThat(logs.of("query")).contains("PRJ-1001");
        assertThat(logs.whichHold("欧阳某某", number, SYSTEM.token("officer"), SYSTEM.token("regulator")))
                .isEmpty();
        assertThat(logs.secrets()).hasSizeGreaterThan(5);
        assertThat(logs.whichHold(logs.secrets().toArray(String[]::new))).isEmpty();
    }
}
