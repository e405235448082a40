package org.mingjian.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@code ops/mingjian} on one data directory, as a person at a terminal would. */
final class Launcher {

    private static final long MINUTES_AT_MOST = 10;
    /** Programs that live for minutes are started in half the time, and do no less by their end. */
    private static final String COMPILED_SIMPLY = "-XX:TieredStopAtLevel=1";

    /** The clerk acts here and nowhere else, so that elsewhere the log stands still where a story says so. */
    static final String REGION_OF_THE_CLERK = "CN-410184";

    private final Path data;

    Launcher(Path data) {
        this.data = data.toAbsolutePath();
    }

    Path data() {
        return data;
    }

    Outcome run(String command, String... arguments) {
        return await(start(command, arguments));
    }

    /** Starts a command and leaves it running. */
    Running start(String command, String... arguments) {
        List<String> line =
                new ArrayList<>(List.of(Checkout.file("ops/mingjian").toString(), command));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        try {
            // Files, not pipes: what the command leaves running would hold a pipe open.
            Path out = Files.createTempFile("mingjian", ".out");
            Path err = Files.createTempFile("mingjian", ".err");
            ProcessBuilder builder = new ProcessBuilder(line).directory(Checkout.ROOT.toFile());
            builder.environment().remove("MAVEN_CMD_LINE_ARGS");
            builder.environment().put("MINGJIAN_JAVA_OPTIONS", COMPILED_SIMPLY);
            builder.environment().put("MINGJIAN_CLERK_REGION", REGION_OF_THE_CLERK);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Running(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome await(Running running) {
        try {
            if (!running.process().waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
                running.process().destroyForcibly();
                throw new AssertionError("The launcher did not end: " + running.output());
            }
            return new Outcome(
                    running.process().exitValue(), Files.readString(running.out()), Files.readString(running.err()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Running(Process process, Path out, Path err) {
        String output() {
            try {
                return Files.readString(out) + Files.readString(err);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
