package org.mingjian.benchmark.installed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mingjian.benchmark.figures.Clock;

/** {@link BareGet} as a process, with the heap of a query node. */
final class BareServer implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private final Process process;
    private final Installation installation;
    private final int port = Installation.freePort();

    BareServer(Installation installation) {
        this.installation = installation;
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BareGet.class.getName()));
        builder.environment().putAll(settings());
        File log = installation.data().resolve("bare.log").toFile();
        builder.redirectErrorStream(true).redirectOutput(log);
        try {
            this.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Clock.secondsUntil(this::answers, START_SECONDS, 200) < 0) {
            close();
            throw new IllegalStateException("the bare server does not answer; see " + log);
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                // Neither side's settings, of which both are on the class path.
                "SPRING_CONFIG_NAME",
                "bare",
                "SERVER_PORT",
                Integer.toString(port),
                "SERVER_ADDRESS",
                "127.0.0.1",
                "BARE_URL",
                "http://127.0.0.1:" + installation.port("elasticsearch"),
                "BARE_PASSWORD",
                installation.secret("elasticsearch.password"),
                "MINGJIAN_SECURITY_AUDIENCE",
                "mingjian-query",
                "MINGJIAN_SECURITY_ISSUER",
                installation.issuer(),
                "MINGJIAN_SECURITY_JWKSETURI",
                installation.issuer() + "/oauth2/jwks");
    }

    private boolean answers() {
        try {
            HttpRequest liveness = HttpRequest.newBuilder(Installation.local(port, "/actuator/health/liveness"))
                    .build();
            return installation.send(liveness).statusCode() < 500;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
