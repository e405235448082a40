package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingjian.log.eventstoredb.server.SimulatedServer;
import tools.jackson.databind.JsonNode;

/**
 * The whole system with its log on a server that speaks the protocol of EventStoreDB, and with no PostgreSQL: on a good day, with
 * two nodes of each side on a bad one, and after somebody had his hands in the log, which comes late because it leaves traces.
 */
@Order(1) // the log that it copies is short then
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventStoreDbStoryIT {

    private static final SyntheticHistory HISTORY = new SyntheticHistory(95_400_000, 10, 4);
    private static final SimulatedServer SERVER = SimulatedServer.empty();
    private static final Duration OUTAGE = Duration.ofSeconds(30);
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
    @Order(1)
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
        Outcome rebuilt = SYSTEM.launcher().run("rebuild", "inspectiondocket", "--wait");
        assertThat(rebuilt.exit()).as(rebuilt.all()).isZero();
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
        Eventually.that(() -> assertThat(
                        SYSTEM.as("operator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^mingjian_log_listening\\S* 1\\.0$"));
    }

    @Test
    @Order(2)
    void tellsWhereItsLogIsAndThatNoDatabaseIsPartOfIt() {
        JsonNode status = SYSTEM.status();

        assertThat(status.at("/eventLog/place").asString()).contains(SERVER.url());
        assertThat(status.path("parts").has("postgres")).isFalse();
        assertThat(status.at("/parts/query/state").asString()).isEqualTo("UP");
    }

    @Test
    @Order(3)
    void doesOnceWhatWasAskedWhileTheServerWasAway() {
        Command register = registration();
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

    @Test
    @Order(4)
    void bearsOutagesSleepersAndKilledNodesWithTwoOfEachSide() {
        int before = SYSTEM.count("inspections");
        int imported;
        List<String> acknowledged;
        try (ContinualImport imports = ContinualImport.into(SYSTEM, 98_000_000)) {
            SERVER.stop();
            try (SecondNode command = SecondNode.starting(SYSTEM, "command");
                    SecondNode query = SecondNode.starting(SYSTEM, "query")) {
                awaitTheEndOfTheOutage();
                TwoQueryNodes nodes = new TwoQueryNodes(SYSTEM, query.whenReady());
                Caller officer = SYSTEM.as("officer").onNode(command.whenReady().uri());
                nodes.shareTheViews();
                nodes.answerWhatAnOfficerHasSeen(officer);
                assertDoneOnceWhereBothNodesAreAsked(officer);
                Acknowledged meanwhile = Acknowledged.collectFrom(officer);
                Parts.of(SYSTEM).kill("command");
                nodes.bearThatOneSleeps();
                SYSTEM.awaitHealth();
                nodes.takeOverInTime();
                acknowledged = meanwhile.stop();
            }
            imported = imports.end();
        }

        Eventually.that(() -> assertThat(SYSTEM.count("inspections") - before).isEqualTo(imported));
        assertThat(acknowledged).isNotEmpty().allSatisfy(stream -> assertThat(events(stream))
                .isEqualTo(1));
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
    }

    /** Longer than an append of unknown outcome is sent again. */
    private static void awaitTheEndOfTheOutage() {
        await().pollDelay(OUTAGE).atMost(OUTAGE.multipliedBy(2)).until(() -> true);
        SERVER.start();
    }

    private static void assertDoneOnceWhereBothNodesAreAsked(Caller second) {
        Caller first = SYSTEM.as("officer");
        for (int round = 0; round < 10; round++) {
            Command register = registration();
            AtOnce.people(4, person -> {
                Answer answer = (person % 2 == 0 ? first : second).send(register);
                assertThat(answer.status()).as(answer.text()).isIn(200, 201);
                assertThat(answer.etag()).isEqualTo("\"0\"");
            });
            assertThat(events(register.stream())).isEqualTo(1);
        }
    }

    private static int events(String stream) {
        Answer history = SYSTEM.as("auditor").get("/api/v1/streams/" + stream + "/history");
        assertThat(history.status()).as("%s: %s", stream, history.text()).isEqualTo(200);
        return history.body().path("events").size();
    }

    @Test
    @Order(5)
    void leavesACorruptEventToItsOperatorAndGoesOnWithTheRest() {
        String harmed = registered();
        try (Mischief mischief = new Mischief(SERVER.url())) {
            mischief.writeWhatNobodyCanRead(harmed);
        }
        String whole = registered();

        Eventually.that(() -> {
            Answer lacking = credit(harmed);
            assertThat(lacking.status()).as(lacking.text()).isEqualTo(200);
            assertThat(lacking.body().path("incomplete").asBoolean()).isTrue();
            assertThat(credit(whole).status()).isEqualTo(200);
        });
        assertThat(credit(whole).body().has("incomplete")).isFalse();
        assertThat(amended(harmed).code()).isEqualTo("event-unreadable");
        assertThat(deadLetters("list").out()).contains(harmed + "@1");
        assertThat(deadLetters("show", "creditstanding", harmed).out()).contains("no archived schema");
        Outcome retried = deadLetters("retry", "creditstanding", harmed);
        assertThat(retried.exit()).as(retried.all()).isEqualTo(1);
        Outcome evicted = deadLetters("evict", "creditstanding", harmed);
        assertThat(evicted.exit()).as(evicted.all()).isZero();
        assertThat(deadLetters("show", "creditstanding", harmed).out()).contains("evicted  " + harmed + "@1");
        assertThat(credit(harmed).body().path("incomplete").asBoolean()).isTrue();
    }

    @Test
    @Order(6)
    void namesAStreamThatWasDeletedByHandUntilThatIsTakenBack() {
        String deleted = registered();
        Eventually.that(() -> assertThat(credit(deleted).status()).isEqualTo(200));
        try (Mischief mischief = new Mischief(SERVER.url())) {
            mischief.delete(deleted);

            assertThat(amended(deleted).status()).isEqualTo(500);
            assertThat(amended(deleted).code()).isEqualTo("stream-damaged");
            Answer history = SYSTEM.as("auditor").get("/api/v1/streams/" + deleted + "/history");
            assertThat(history.code()).as(history.text()).isEqualTo("stream-damaged");
            assertThat(credit(deleted).status()).isEqualTo(200);

            mischief.takeBackTheDeletionOf(deleted);
        }
        Answer amended = amended(deleted);
        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(events(deleted)).isEqualTo(2);
    }

    @Test
    @Order(7)
    void takesTheWholeLogOfABureauThatOutgrewItsMachine() {
        RunningSystem outgrown = RunningSystem.shared();
        InspectedClinic.recordedIn(outgrown);

        Outcome copied = copied(outgrown);
        assertThat(copied.exit()).as(copied.all()).isZero();
        assertThat(copied.out()).containsPattern("[0-9a-f]{64}");
        Outcome again = copied(outgrown);

        assertThat(again.exit()).as(again.all()).isZero();
        assertThat(hash(again)).isEqualTo(hash(copied));
    }

    private static Outcome copied(RunningSystem from) {
        return from.launcher()
                .run(
                        "copy",
                        "--from=postgres",
                        "--to=eventstoredb",
                        "--to-connection=" + SERVER.url(),
                        "--to-namespace=grown");
    }

    private static String hash(Outcome copied) {
        return copied.out().replaceAll("(?s).*?([0-9a-f]{64}).*", "$1");
    }

    private static Command registration() {
        return Command.of("RegisterSubject", "Subject-uscc." + Fresh.uscc(), """
                {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410300", "profile": {"name": "洛阳康宁医院"}}""");
    }

    private static String registered() {
        Command register = registration();
        InspectedClinic.accepted(SYSTEM.as("officer"), register);
        return register.stream();
    }

    private static Answer amended(String subject) {
        return SYSTEM.as("officer").send(Command.of("AmendSubjectProfile", subject, """
                {"profile": {"name": "洛阳康宁医院有限公司"}, "validFrom": "2026-01-01"}"""));
    }

    private static Answer credit(String subject) {
        return SYSTEM.as("regulator").get("/api/v1/subjects/" + subject + "/credit");
    }

    private static Outcome deadLetters(String... arguments) {
        return SYSTEM.launcher().run("dead-letters", arguments);
    }
}
