package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjian.log.eventstoredb.server.SimulatedServer;
import tools.jackson.databind.JsonNode;

/** The whole system with its log on a server that speaks the protocol of EventStoreDB, and with no PostgreSQL. */
class EventStoreDbStoryIT {

    private static final SyntheticHistory HISTORY = new SyntheticHistory(95_400_000, 10, 4);
    private static final SimulatedServer SERVER = SimulatedServer.empty();
    private static final RunningSystem SYSTEM = RunningSystem.notStarted(Path.of("target", "on-eventstoredb"));

    @BeforeAll
    static void start() {
        Outcome up = SYSTEM.tryUp("--log", "eventstoredb", "--url", SERVER.url());
        assertThat(up.exit()).as(up.all()).isZero();
    }

    @AfterAll
    static void stop() {
        SYSTEM.down();
        SERVER.close();
    }

    @Test
    void importsDecidesAnswersAndProves() throws IOException {
        Outcome imported = Imports.run(SYSTEM, List.of(HISTORY.writeTo(Path.of("target", "on-eventstoredb.csv"))));
        assertThat(imported.exit()).as(imported.all()).isZero();
        InspectedClinic clinic = InspectedClinic.recordedIn(SYSTEM);

        Eventually.that(() -> {
            Answer credit = SYSTEM.as("regulator")
                    .get("/api/v1/subjects/" + clinic.subject() + "/credit?seen=" + clinic.inspection() + "@5");
            assertThat(credit.status()).as(credit.text()).isEqualTo(200);
        });
        Eventually.that(() -> assertThat(SYSTEM.as("regulator")
                        .get("/api/v1/inspections?subject=Subject-toronto." + HISTORY.establishment(0))
                        .body()
                        .path("items"))
                .hasSize(HISTORY.inspectionsEach()));
        Answer history = SYSTEM.as("auditor").get("/api/v1/streams/" + clinic.inspection() + "/history");
        assertThat(history.body().path("events")).as(history.text()).hasSize(6);
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
        Eventually.that(() -> assertThat(
                        SYSTEM.as("operator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^mingjian_log_listening\\S* 1\\.0$"));
    }

    @Test
    void tellsWhereItsLogIsAndThatNoDatabaseIsPartOfIt() {
        JsonNode status = SYSTEM.status();

        assertThat(status.at("/eventLog/place").asString()).contains(SERVER.url());
        assertThat(status.path("parts").has("postgres")).isFalse();
        assertThat(status.at("/parts/query/state").asString()).isEqualTo("UP");
    }

    @Test
    void doesOnceWhatWasAskedWhileTheServerWasAway() {
        Command register = Command.of("RegisterSubject", "Subject-uscc." + Fresh.uscc(), """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410300", "profile": {"name": "洛阳康宁医院"}}""");
        SERVER.stop();
        CompletableFuture<Answer> asked =
                CompletableFuture.supplyAsync(() -> SYSTEM.as("officer").send(register));
        Eventually.that(() -> assertThat(SYSTEM.asNobody()
                        .askingTheCommandSide()
                        .get("/actuator/health/readiness")
                        .status())
                .isEqualTo(503));

        SERVER.start();

        assertThat(asked.join().status()).as(asked.join().text()).isEqualTo(201);
        assertThat(SYSTEM.as("officer").send(register).body().path("replayed").asBoolean())
                .isTrue();
        Eventually.that(() -> assertThat(SYSTEM.as("regulator")
                        .get("/api/v1/subjects/" + register.stream() + "/credit")
                        .status())
                .isEqualTo(200));
    }
}
