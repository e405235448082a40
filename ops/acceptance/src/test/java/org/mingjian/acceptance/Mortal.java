package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that is going to be killed, and what it has printed until then. */
record Mortal(Process process, Path log) implements AutoCloseable {

    private static final long SECONDS_TO_END = 180;

    /** Until it has printed that; it must live so long. */
    void awaitSaying(String text) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(process.isAlive()).as("%s lives", log).isTrue();
                    return said().contains(text);
                });
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9} after so long; false if it was dead by then. */
    boolean killAfter(long millis) {
        try {
            boolean lived = !process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return lived;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Leaves none that was not killed. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Asks it to end, and waits until it has. */
    void terminate() {
        process.destroy();
        end();
    }

    /** Its exit code when it has ended. */
    int end() {
        try {
            assertThat(process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS))
                    .as("%s has ended", log)
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
