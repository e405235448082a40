package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A second node of one side on the same log and views: the first one's command line and environment, another port. Reads them from
 * /proc, so it runs on Linux only.
 */
final class SecondNode implements AutoCloseable {

    private final Process process;
    private final URI uri;

    private SecondNode(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    static SecondNode ofTheCommandSide(RunningSystem system) {
        return beside(system, "command");
    }

    static SecondNode ofTheQuerySide(RunningSystem system) {
        return beside(system, "query");
    }

    private static SecondNode beside(RunningSystem system, String part) {
        Path first = Path.of("/proc", Long.toString(Parts.of(system).pid(part)));
        int port = RunningSystem.freePort();
        List<String> line = new ArrayList<>(strings(first.resolve("cmdline")));
        line.removeIf(argument -> argument.startsWith("--server.port="));
        line.add("--server.port=" + port);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(
                        Path.of("target", "second-" + part + "-node.log").toFile());
        try {
            builder.directory(first.resolve("cwd").toRealPath().toFile());
            strings(first.resolve("environ")).forEach(variable -> {
                int equals = variable.indexOf('=');
                builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
            });
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            // It prints its log: two programs cannot rotate one file.
            builder.environment().keySet().removeIf(name -> name.startsWith("LOGGING_"));
            SecondNode node = new SecondNode(builder.start(), URI.create("http://127.0.0.1:" + port));
            return node.whenReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return uri;
    }

    private SecondNode whenReady() {
        try {
            awaitReadiness();
            return this;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void awaitReadiness() {
        Caller nobody = new Caller(uri, uri, () -> "");
        Eventually.that(() -> {
            assertThat(process.isAlive()).isTrue();
            assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        });
    }

    private static List<String> strings(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return List.of(text.split("\0", -1)).stream()
                    .filter(part -> !part.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
