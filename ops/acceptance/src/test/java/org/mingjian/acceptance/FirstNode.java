package org.mingjian.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the running node of one side was started: what another one needs to work on the same log and views. Read from /proc, so it
 * works on Linux only.
 */
record FirstNode(List<String> line, Map<String, String> environment, Path directory) {

    static FirstNode of(RunningSystem system, String part) {
        Path process = Path.of("/proc", Long.toString(Parts.of(system).pid(part)));
        try {
            Map<String, String> environment = new HashMap<>();
            strings(process.resolve("environ")).forEach(variable -> {
                int equals = variable.indexOf('=');
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            });
            return new FirstNode(
                    strings(process.resolve("cmdline")).toList(),
                    environment,
                    process.resolve("cwd").toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its command line; a program that lives for a short time only is started in half of it when compiled simply. */
    List<String> startingQuickly() {
        List<String> quick = new ArrayList<>(line);
        quick.add(1, "-XX:TieredStopAtLevel=1");
        return quick;
    }

    /**
     * One more on the same log and views.
     *
     * @param name no two nodes that live may have the same
     * @param log what it prints; two programs cannot rotate one file
     */
    ProcessBuilder another(List<String> command, int port, String name, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("LOGGING_"));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("MINGJIAN_PROJECTION_NODE", name);
        return builder;
    }

    private static Stream<String> strings(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Stream.of(text.split("\0", -1)).filter(part -> !part.isEmpty());
    }
}
