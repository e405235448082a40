package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A second node of one side on the same log and views: the first one's command line and environment, another port and name. */
final class SecondNode implements AutoCloseable {

    private final Process process;
    private final URI uri;

    private SecondNode(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    static SecondNode ofTheCommandSide(RunningSystem system) {
        return starting(system, "command").whenReady();
    }

    static SecondNode ofTheQuerySide(RunningSystem system) {
        return starting(system, "query").whenReady();
    }

    /** One that is not waited for. */
    static SecondNode starting(RunningSystem system, String part) {
        FirstNode first = FirstNode.of(system, part);
        int port = RunningSystem.freePort();
        Path log = Path.of("target", "second-" + part + "-node.log");
        try {
            Process process =
                    first.another(first.startingQuickly(), port, "second", log).start();
            return new SecondNode(process, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return uri;
    }

    void sleep() {
        Signals.stop(process.pid());
    }

    void wake() {
        Signals.goOn(process.pid());
    }

    /** Itself, as soon as it is ready; if it never is, it is killed. */
    SecondNode whenReady() {
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
        Eventually.within(Duration.ofMinutes(3), () -> {
            assertThat(process.isAlive()).isTrue();
            assertThat(nobody.get("/actuator/health/readiness").status()).isEqualTo(200);
        });
    }

    /** {@code kill -9}. */
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
