package org.mingjian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs print while they run for months does not fill the disk. */
class PrintedWatchTest {

    private static final int LIMIT = 100;
    private static final String LONG = "x".repeat(LIMIT + 1);

    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Installation installation;
    private PrintedWatch watch;

    @BeforeEach
    void logs() throws IOException {
        installation = new Installation(data, data);
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        watch = new PrintedWatch(installation, LIMIT, new Terminal(out, out));
        Files.createDirectories(data.resolve("logs"));
    }

    @Test
    void beginsAFileAnewWhileItsProgramGoesOnPrinting() throws IOException {
        Path log = installation.log("elasticsearch");
        try (OutputStream program = Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            program.write(LONG.getBytes(StandardCharsets.UTF_8));

            watch.look();
            program.write("later".getBytes(StandardCharsets.UTF_8));

            assertThat(log).hasContent("later");
            assertThat(data.resolve("logs/elasticsearch.log.1")).hasContent(LONG);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("elasticsearch.log.1");
        }
    }

    @Test
    void leavesWhatIsShortAndWhatApplicationsRotateThemselves() throws IOException {
        Files.writeString(installation.log("postgres"), "short");
        Files.writeString(installation.log("command"), LONG);
        Files.writeString(installation.output("command"), LONG);

        watch.look();

        assertThat(installation.log("postgres")).hasContent("short");
        assertThat(installation.log("command")).hasContent(LONG);
        assertThat(installation.output("command")).isEmptyFile();
        assertThat(data.resolve("logs/command.out.1")).hasContent(LONG);
    }

    @Test
    void saysThatItCannotLookAndLooksAgain() throws IOException {
        Files.delete(data.resolve("logs"));
        watch.look();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("cannot be kept short");

        Files.createDirectories(data.resolve("logs"));
        Files.writeString(installation.log("supervisor"), LONG);
        watch.look();
        assertThat(installation.log("supervisor")).isEmptyFile();
    }
}
