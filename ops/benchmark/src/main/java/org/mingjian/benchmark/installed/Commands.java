package org.mingjian.benchmark.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs and takes what they print. */
final class Commands {

    private Commands() {}

    record Printed(int exit, String out, String err) {
        String orFail() {
            if (exit != 0) {
                throw new IllegalStateException("exit " + exit + ": " + out + err);
            }
            return out;
        }
    }

    static Printed run(List<String> line) {
        try {
            Path out = Files.createTempFile("benchmark", ".out");
            Path err = Files.createTempFile("benchmark", ".err");
            int exit = new ProcessBuilder(line)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Printed(exit, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Printed mingjian(Path data, String command, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("ops/mingjian", command, "--data", data.toString()));
        line.addAll(arguments);
        return run(line);
    }
}
