package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every process is killed in turn while an import runs, both sides in one go. Afterwards no acknowledged command is lost, nothing is
 * doubled, and the views agree with the log.
 */
class KillStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final List<List<String>> VICTIMS =
            List.of(List.of("command", "query"), List.of("postgres"), List.of("elasticsearch"));
    private static final String DECADE = "?from=" + SyntheticHistory.FIRST_DAY + "&to=" + SyntheticHistory.LAST_DAY;

    @Test
    void losesNothingAndDoublesNothing() {
        List<SyntheticHistory> histories = List.of(history(0), history(1), history(2));
        List<Path> files = histories.stream().map(KillStoryIT::file).toList();
        int before = SYSTEM.count("inspections");
        int findingsBefore = findings();
        Acknowledged acknowledged = Acknowledged.collectFrom(SYSTEM.as("officer"));

        for (int i = 0; i < VICTIMS.size(); i++) {
            int inspectionsBefore = SYSTEM.count("inspections");
            Launcher.Running running = Imports.start(SYSTEM, List.of(files.get(i)));
            Eventually.that(() -> assertThat(SYSTEM.count("inspections")).isGreaterThan(inspectionsBefore));
            VICTIMS.get(i).forEach(Parts.of(SYSTEM)::kill);
            Launcher.await(running);
            SYSTEM.awaitHealth();
        }
        List<String> streams = acknowledged.stop();
        Outcome completed = Imports.run(SYSTEM, files);

        assertThat(completed.exit()).as(completed.all()).isZero();
        int inspections =
                histories.stream().mapToInt(SyntheticHistory::inspections).sum();
        Eventually.that(() -> assertThat(SYSTEM.count("inspections") - before).isEqualTo(inspections));
        int infractions =
                histories.stream().mapToInt(SyntheticHistory::infractions).sum();
        assertThat(findings() - findingsBefore).isEqualTo(infractions);
        assertViewsAgreeWithTheLog(histories);
        assertThat(streams).isNotEmpty().allSatisfy(KillStoryIT::standsInTheLogOnce);
        assertThatASecondRunChangesNothing(files);
    }

    private static void assertViewsAgreeWithTheLog(List<SyntheticHistory> histories) {
        for (SyntheticHistory history : histories) {
            for (int n = 0; n < history.establishments(); n += 97) {
                assertDossierAgreesWithTheLog(history, n);
            }
        }
    }

    private static int findings() {
        Answer statistics = SYSTEM.as("regulator").get("/api/v1/inspections/statistics" + DECADE);
        assertThat(statistics.status()).as(statistics.text()).isEqualTo(200);
        return statistics.body().at("/findings/total").asInt();
    }

    private static void assertDossierAgreesWithTheLog(SyntheticHistory history, int establishment) {
        String key = "toronto." + history.establishment(establishment);
        Answer docket = SYSTEM.as("regulator").get("/api/v1/inspections?size=100&subject=Subject-" + key);
        assertThat(docket.body().path("items")).as(docket.text()).hasSize(history.inspectionsEach());
        docket.body()
                .path("items")
                .forEach(item -> standsInTheLogOnce(item.path("inspection").asString()));
    }

    private static void standsInTheLogOnce(String stream) {
        Answer answer = SYSTEM.as("auditor").get("/api/v1/streams/" + stream + "/history");
        assertThat(answer.status()).as("%s: %s", stream, answer.text()).isEqualTo(200);
        assertThat(answer.body().path("events")).as(stream).hasSize(1);
    }

    private static void assertThatASecondRunChangesNothing(List<Path> files) {
        String position = SYSTEM.logPosition();
        assertThat(Imports.run(SYSTEM, files).exit()).isZero();
        assertThat(SYSTEM.logPosition()).isEqualTo(position);
    }

    private static SyntheticHistory history(int n) {
        return new SyntheticHistory(90_000_000 + n * 100_000, 500, 6);
    }

    private static Path file(SyntheticHistory history) {
        return history.writeTo(Path.of("target", "synthetic." + history.firstEstablishment() + ".csv"));
    }
}
