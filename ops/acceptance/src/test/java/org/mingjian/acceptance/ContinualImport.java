package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One imaginary history after the other is imported, line by line, until that is enough. */
final class ContinualImport implements AutoCloseable {

    private static final int ESTABLISHMENTS = 200;
    private static final int INSPECTIONS_EACH = 5;
    private static final long MINUTES_AT_MOST = 10;

    private final RunningSystem system;
    private final int firstEstablishment;
    private final Duration rest;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> inspections;
    private volatile boolean enough;

    private ContinualImport(RunningSystem system, int firstEstablishment, Duration rest) {
        this.system = system;
        this.firstEstablishment = firstEstablishment;
        this.rest = rest;
        this.inspections = thread.submit(this::run);
    }

    /** @param firstEstablishment its number, and those of the million after it, are nobody else's */
    static ContinualImport into(RunningSystem system, int firstEstablishment) {
        return resting(system, firstEstablishment, Duration.ZERO);
    }

    /**
     * The same, leaving the machine to others now and then.
     *
     * @param rest after each history
     */
    static ContinualImport resting(RunningSystem system, int firstEstablishment, Duration rest) {
        return new ContinualImport(system, firstEstablishment, rest);
    }

    private int run() {
        int imported = 0;
        for (int n = 0; !enough; n++) {
            SyntheticHistory history =
                    new SyntheticHistory(firstEstablishment + n * ESTABLISHMENTS, ESTABLISHMENTS, INSPECTIONS_EACH);
            Path file = history.writeTo(Path.of("target", "continual.csv"));
            Outcome outcome = Launcher.await(Imports.start(system, List.of(file), "--lanes", "1"));
            assertThat(outcome.exit()).as(outcome.all()).isZero();
            imported += history.inspections();
            LockSupport.parkNanos(enough ? 0 : rest.toNanos());
        }
        return imported;
    }

    /** Lets the present history come to its end, and says how many inspections were imported in all. */
    int end() {
        enough = true;
        try {
            return inspections.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("an import failed", e.getCause());
        }
    }

    /** Leaves none running. */
    @Override
    public void close() {
        enough = true;
        thread.shutdown();
        try {
            assertThat(thread.awaitTermination(MINUTES_AT_MOST, TimeUnit.MINUTES))
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
