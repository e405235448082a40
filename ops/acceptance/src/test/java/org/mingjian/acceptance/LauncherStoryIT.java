package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody looks at the system, starts it again after an accident, and makes mistakes. */
class LauncherStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();

    /** The README's second command. The stories add a data directory and ports of their own. */
    @Test
    void printsATokenThatOpensTheRegulatorsSearch() {
        // $ token=$(ops/mingjian token regulator)
        Outcome token = SYSTEM.launcher().run("token", "regulator");

        // $ curl -s -H "Authorization: Bearer $token" 'http://localhost:8080/api/v1/units?specialty=medical-practice'
        assertThat(token.out().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        Answer answer =
                SYSTEM.asNobody().withToken(token.out().strip()).get("/api/v1/units?specialty=medical-practice");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void refusesATokenForARoleThatDoesNotExist() {
        Outcome token = SYSTEM.launcher().run("token", "king");

        assertThat(token.exit()).isNotZero();
        assertThat(token.out()).isBlank();
        assertThat(token.err()).contains("king").contains("regulator");
    }

    @Test
    void tellsItsStateInTheDocumentedShape() {
        JsonNode status = SYSTEM.status();

        for (String count : List.of("subjects", "units", "inspections")) {
            assertThat(status.path("counts").path(count).isIntegralNumber())
                    .as(count)
                    .isTrue();
        }
        for (String part : List.of("postgres", "elasticsearch", "identity", "command", "query", "clerk")) {
            assertThat(status.at("/parts/" + part + "/state").asString())
                    .as("%s in %s", part, status)
                    .isEqualTo("UP");
        }
        for (String view : List.of(
                "creditstanding",
                "unitdossier",
                "inspectiondocket",
                "rectificationdocket",
                "penaltyregister",
                "repairdesk",
                "authorisations",
                "organroster",
                "tierboard")) {
            JsonNode found = status.at("/views/" + view);
            assertThat(found.path("documents").isIntegralNumber()).as(view).isTrue();
            assertThat(found.path("position").isMissingNode()).as(view).isFalse();
            assertThat(found.path("lag").isMissingNode()).as(view).isFalse();
            assertThat(found.path("deadLetters").asInt(-1)).as(view).isZero();
        }
    }

    @Test
    void tellsItsStateToPeopleToo() {
        // $ ops/mingjian status
        Outcome status = SYSTEM.launcher().run("status");

        assertThat(status.exit()).isZero();
        assertThat(status.out()).contains("query").contains("creditstanding");
    }

    @Test
    void saysWhichPortIsInUseAndLeavesNothingBehind() throws IOException {
        Path data = Path.of("target", "never-started");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Launcher launcher = new Launcher(data);
            Outcome up = launcher.run(
                    "up",
                    "--detach",
                    "--command-port=" + taken.getLocalPort(),
                    "--query-port=" + RunningSystem.freePort(),
                    "--identity-port=" + RunningSystem.freePort());

            assertThat(up.exit()).isNotZero();
            assertThat(up.err().strip().lines()).hasSize(1);
            assertThat(up.err()).contains(Integer.toString(taken.getLocalPort()));
            assertThat(processesOn(data)).isEmpty();
        }
    }

    @Test
    void saysThatTheDataDirectoryIsNone() throws IOException {
        Path file = Files.createTempFile("mingjian", ".txt");

        Outcome up = new Launcher(file).run("up", "--detach");

        assertThat(up.exit()).isNotZero();
        assertThat(up.err()).contains(file.toString());
    }

    @Test
    void comesUpAgainWithItsDataAfterItsSupervisorWasKilled() {
        InspectedClinic clinic = InspectedClinic.recordedIn(SYSTEM);

        Parts.of(SYSTEM).kill("supervisor");
        Outcome up = SYSTEM.up();

        assertThat(up.all())
                .contains("curl")
                .contains("regulator")
                .contains("partner")
                .contains("auditor");
        Eventually.that(() -> assertThat(SYSTEM.as("regulator")
                        .get("/api/v1/subjects/" + clinic.subject() + "/credit")
                        .status())
                .isEqualTo(200));
        Answer history = SYSTEM.as("auditor").get("/api/v1/streams/" + clinic.inspection() + "/history");
        assertThat(history.body().path("events")).as(history.text()).hasSize(6);
    }

    @Test
    void stopsNothingWhereNothingRuns() {
        Launcher launcher = new Launcher(Path.of("target", "never-started"));

        assertThat(launcher.run("down").exit()).isZero();
    }

    private static List<Map.Entry<Long, String>> processesOn(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(data.toAbsolutePath().toString()))
                .map(process ->
                        Map.entry(process.pid(), process.info().commandLine().orElse("")))
                .toList();
    }
}
