package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of a running system, to be killed without warning. */
final class Parts {

    private static final long SECONDS_TO_DIE = 20;
    private final RunningSystem system;

    private Parts(RunningSystem system) {
        this.system = system;
    }

    static Parts of(RunningSystem system) {
        return new Parts(system);
    }

    /** The process id as the supervisor wrote it down. */
    long pid(String part) {
        Path file = system.launcher().data().resolve("run").resolve(part + ".pid");
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    void kill(String part) {
        ProcessHandle process = ProcessHandle.of(pid(part)).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        try {
            process.onExit().get(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(part + " did not die", e);
        }
    }
}
