package org.mingjian.log;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a question to the log for gauges and probes, which cannot wait as long as whoever wants to append: no answer within 2 s
 * counts as none. Who asks within a second of an answer is told the same.
 *
 * @param <T> the answer
 */
public final class LogWatch<T> implements AutoCloseable {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<T> question;
    private final InstantSource clock;
    private final Duration patience;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mingjian-log-watch");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Asked<T> last;

    private record Asked<T>(CompletableFuture<T> answer, Instant at, long nanos) {}

    /** @param question may take its time, and may throw when the log is away */
    public LogWatch(Supplier<T> question, InstantSource clock) {
        this(question, clock, PATIENCE);
    }

    LogWatch(Supplier<T> question, InstantSource clock, Duration patience) {
        this.question = question;
        this.clock = clock;
        this.patience = patience;
    }

    /** What the log says; empty when it does not answer, or not in time. */
    public Optional<T> look() {
        Asked<T> asked = asked();
        long left = patience.toNanos() - (System.nanoTime() - asked.nanos());
        try {
            return Optional.of(asked.answer().get(Math.max(0, left), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** One question at a time, however long it takes: a log that is away is not asked by more and more threads. */
    private synchronized Asked<T> asked() {
        Asked<T> current = last;
        Instant now = clock.instant();
        if (current == null
                || (current.answer().isDone() && current.at().plus(FRESH).isBefore(now))) {
            current = new Asked<>(CompletableFuture.supplyAsync(question, asking), now, System.nanoTime());
            last = current;
        }
        return current;
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
