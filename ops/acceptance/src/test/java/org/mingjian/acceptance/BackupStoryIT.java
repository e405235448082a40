package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A backup is taken while an officer works, and another installation goes on from it. */
class BackupStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final int ENOUGH = 20;

    @Test
    void goesOnElsewhereFromABackupTakenWhileAnOfficerWorked() throws IOException {
        InspectedClinic clinic = InspectedClinic.recordedIn(SYSTEM);
        Path backup = Path.of("target", "backup").toAbsolutePath();
        Directories.delete(backup);
        Acknowledged officer = Acknowledged.collectFrom(SYSTEM.as("officer"));
        Eventually.that(() -> assertThat(officer.soFar()).isGreaterThan(ENOUGH));
        int before = officer.soFar();

        Outcome taken = SYSTEM.launcher().run("backup", backup.toString());
        officer.stop();
        assertThat(taken.exit()).as(taken.all()).isZero();
        Outcome refused = SYSTEM.launcher().run("restore", backup.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is not empty");
        RunningSystem elsewhere = RunningSystem.notStarted(Path.of("target", "restored"));
        Outcome restored = elsewhere.launcher().run("restore", backup.toString());
        assertThat(restored.exit()).as(restored.all()).isZero();
        elsewhere.up();

        List<String> due = officer.before(ended(backup));
        assertThat(due).hasSizeGreaterThan(before);
        due.forEach(stream -> standsInTheLogOnce(elsewhere, stream));
        Eventually.that(() -> assertThat(standing(elsewhere, clinic)).isEqualTo(standing(SYSTEM, clinic)));
        Outcome verified = elsewhere.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
        InspectedClinic next = InspectedClinic.recordedIn(elsewhere);
        Eventually.that(() -> assertThat(standing(elsewhere, next)).isNotEmpty());
        elsewhere.down();
    }

    /** All that was acknowledged before this instant is in it, says the backup. */
    private static Instant ended(Path backup) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(backup.resolve("backup.properties"))) {
            facts.load(reader);
        }
        return Instant.parse(facts.getProperty("ended"));
    }

    private static void standsInTheLogOnce(RunningSystem system, String stream) {
        Answer answer = system.as("auditor").get("/api/v1/streams/" + stream + "/history");
        assertThat(answer.status()).as("%s: %s", stream, answer.text()).isEqualTo(200);
        assertThat(answer.body().path("events")).as(stream).hasSize(1);
    }

    /** What the standing says, without where it stands in which log. */
    private static String standing(RunningSystem system, InspectedClinic clinic) {
        Answer answer = system.as("regulator").get("/api/v1/subjects/" + clinic.subject() + "/credit");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("standing").toString();
    }
}
