package org.mingjian.benchmark.eventstoredb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server that is measured on. */
final class Server implements AutoCloseable {

    private static final String REAL = "MINGJIAN_EVENTSTOREDB_URL";

    private final @Nullable Process process;
    private final String url;

    private Server(@Nullable Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Server open() {
        String real = System.getenv(REAL);
        return real == null ? started() : new Server(null, real);
    }

    private static Server started() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1500m",
                "-cp",
                System.getProperty("java.class.path"),
                StandIn.class.getName());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
            String url = said.readLine();
            if (url == null) {
                throw new IllegalStateException("the server that stands in did not start");
            }
            return new Server(process, url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    String words() {
        return process == null ? "a real server" : "a server that stands in";
    }

    /** It ends when its input does. */
    @Override
    public void close() {
        if (process != null) {
            try {
                process.getOutputStream().close();
                process.waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.destroy();
            }
        }
    }
}
