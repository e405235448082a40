package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path directory;

    private final StringWriter complaints = new StringWriter();

    @Test
    void saysInOneLineThatTheDataDirectoryIsAFile() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(run("up", "--data", file.toString())).isEqualTo(1);
        assertThat(complaints.toString().lines())
                .containsExactly("mingjian: " + file + " is not a directory: name another with --data");
    }

    @Test
    void refusesTheDemoCityOnADirectoryThatIsInUse() throws Exception {
        Files.createDirectories(directory.resolve("postgres/data"));

        assertThat(run("up", "--demo", "--detach", "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("is in use without the demo city", "name another with --data");
    }

    @Test
    void knowsADirectoryThatWasMadeForTheDemoCity() {
        Installation installation = new Installation(directory, directory);
        DataDirectory.prepare(installation);
        DemoDirectory demo = new DemoDirectory(installation);
        assertThat(demo.isOne()).isFalse();

        demo.claim();
        demo.claim();

        assertThat(demo.isOne()).isTrue();
    }

    @Test
    void saysWithoutAStackTraceThatNothingRuns() {
        assertThat(run("token", "regulator", "--data", directory.toString())).isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("is not running: start it with `ops/mingjian up`");
    }

    @Test
    void refusesAnUnknownRoleAndNamesTheKnownOnes() {
        assertThat(run("token", "king")).isEqualTo(2);
        assertThat(complaints.toString())
                .contains("king", "officer, regulator, partner, auditor, operator, importer, clerk");
    }

    @Test
    void hasNothingToStopWhereNothingRuns() {
        assertThat(run("down", "--data", directory.resolve("none").toString())).isZero();
    }

    @Test
    void tellsTheDocumentedShapeWhenAllIsDown() {
        ObjectNode report = new StatusReport(new Installation(directory, directory)).create();

        assertThat(report.path("running").asBoolean()).isFalse();
        for (String part : List.of("postgres", "elasticsearch", "identity", "command", "query")) {
            assertThat(report.at("/parts/" + part + "/state").asText()).isEqualTo("DOWN");
        }
        for (String count : List.of("subjects", "units", "inspections")) {
            assertThat(report.at("/counts/" + count).isNull()).isTrue();
        }
        assertThat(report.path("problem").asText()).isNotBlank();
    }

    @Test
    void isHealthyOnlyIfEveryViewRuns() {
        ObjectNode views = new ObjectMapper().createObjectNode();
        assertThat(StatusReport.viewsRun(views)).isFalse();

        views.putObject("creditstanding").put("state", "RUNNING");
        assertThat(StatusReport.viewsRun(views)).isTrue();

        views.putObject("unitdossier").put("state", "STOPPED").put("reason", "dead-letters-full");
        assertThat(StatusReport.viewsRun(views)).isFalse();
        assertThat(StatusReport.stopped(views)).contains("unitdossier has stopped (dead-letters-full)");
    }

    @Test
    void saysOfAViewWhyItWaitsAndWhatIsBuiltBesideIt() {
        ObjectNode view =
                new ObjectMapper().createObjectNode().put("state", "WAITING").put("reason", "store-away");
        view.putObject("rebuild")
                .put("version", "creditstanding-v2")
                .put("progress", 0.5)
                .put("deadLetters", 1);

        assertThat(StatusLines.of("creditstanding", view).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("creditstanding ", "WAITING"),
                        line -> assertThat(line.strip()).isEqualTo("because store-away"),
                        line -> assertThat(line.strip())
                                .isEqualTo("creditstanding-v2 is being built: 50 %, dead letters 1"));
    }

    @Test
    void waitsUntilEveryViewHasItsIndexUnlessItHasStopped() {
        ObjectNode views = new ObjectMapper().createObjectNode();
        assertThat(ViewsThere.areThere(views)).isFalse();

        views.putObject("creditstanding").put("state", "RUNNING").put("documents", 0);
        assertThat(ViewsThere.areThere(views)).isTrue();
        views.putObject("unitdossier").put("state", "STARTING").put("documents", 0);
        assertThat(ViewsThere.areThere(views)).isFalse();
        views.putObject("unitdossier").put("state", "RUNNING").put("documents", -1);
        assertThat(ViewsThere.areThere(views)).isFalse();
        views.putObject("unitdossier").put("state", "STOPPED").put("documents", -1);
        assertThat(ViewsThere.areThere(views)).isTrue();
    }

    @Test
    void makesAKeystoreThatOnlyItsOwnerCanRead() throws Exception {
        Installation installation = new Installation(directory, directory);
        DataDirectory.prepare(installation);

        PersonKeystore.createIfAbsent(installation);
        byte[] first = Files.readAllBytes(PersonKeystore.file(installation));
        PersonKeystore.createIfAbsent(installation);

        assertThat(Files.readAllBytes(PersonKeystore.file(installation))).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(PersonKeystore.file(installation))))
                .isEqualTo("rw-------");
        char[] password = PersonKeystore.password(installation).toCharArray();
        KeyStore keystore =
                KeyStore.getInstance(PersonKeystore.file(installation).toFile(), password);
        assertThat(keystore.getKey("person", password).getEncoded()).hasSize(32);
    }

    @Test
    void saysThatABackupIsTakenOfWhatRuns() {
        assertThat(run("backup", directory.resolve("backup").toString(), "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("is not running", "`ops/mingjian up`");
    }

    @Test
    void startsNothingOnWhatARestoreLeftUnfinished() throws Exception {
        Files.createFile(directory.resolve("restoring"));

        assertThat(run("up", "--detach", "--data", directory.toString())).isEqualTo(1);
        assertThat(complaints.toString().lines())
                .singleElement()
                .asString()
                .contains("did not end: delete the directory and restore again");
    }

    private int run(String... arguments) {
        CommandLine commandLine = Main.commandLine();
        return commandLine.setErr(new PrintWriter(complaints, true)).execute(arguments);
    }
}
