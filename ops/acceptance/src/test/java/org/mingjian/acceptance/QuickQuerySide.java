package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The query side's own program, settings and all, made to start in a fraction of the time: its jars are unpacked, and its classes come
 * from an archive that a first life leaves behind.
 */
final class QuickQuerySide {

    /** Says that it takes up a segment of the view that imports of inspections feed. */
    static final String WORKS = "PRJ-1001 View inspectiondocket";

    private static final String ARCHIVE = "classes.jsa";
    private final FirstNode first;
    private final Path directory;
    private final List<String> line;
    private final URI uri;
    private int lives;

    private QuickQuerySide(FirstNode first, Path directory) {
        this.first = first;
        this.directory = directory.toAbsolutePath();
        this.uri = URI.create("http://127.0.0.1:" + RunningSystem.freePort());
        this.line = first.startingQuickly();
        Path jar = Path.of(line.get(line.size() - 1));
        line.set(
                line.size() - 1,
                this.directory.resolve("app").resolve(jar.getFileName()).toString());
        unpack(line.get(0), jar);
    }

    /** @param directory for what is unpacked, and what each life prints */
    static QuickQuerySide of(RunningSystem system, Path directory) {
        Directories.delete(directory);
        return new QuickQuerySide(FirstNode.of(system, "query"), directory);
    }

    private void unpack(String java, Path jar) {
        assertThat(directory.toFile().mkdirs()).isTrue();
        Path app = directory.resolve("app");
        List<String> unpack =
                List.of(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", app.toString());
        Path log = directory.resolve("unpack.log");
        ProcessBuilder builder =
                new ProcessBuilder(unpack).redirectErrorStream(true).redirectOutput(log.toFile());
        assertThat(new Mortal(start(builder), log).end()).as(unpack.toString()).isZero();
    }

    /** Lives until it works, and leaves its classes behind. */
    void liveAndLeaveAnArchive() {
        Mortal life = live("-XX:ArchiveClassesAtExit=" + directory.resolve(ARCHIVE));
        life.awaitSaying(WORKS);
        life.terminate();
        assertThat(directory.resolve(ARCHIVE)).exists();
    }

    Mortal live() {
        return live("-XX:SharedArchiveFile=" + directory.resolve(ARCHIVE));
    }

    private Mortal live(String option) {
        List<String> command = new ArrayList<>(line);
        command.add(1, option);
        Path log = directory.resolve("life-" + lives++ + ".log");
        ProcessBuilder builder = first.another(command, uri.getPort(), "mortal", log);
        // More writes in a short life: more of its deaths fall between two of them.
        builder.environment().put("MINGJIAN_PROJECTION_PACE", "100ms");
        return new Mortal(start(builder), log);
    }

    URI uri() {
        return uri;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
