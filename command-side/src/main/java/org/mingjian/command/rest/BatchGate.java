package org.mingjian.command.rest;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets batches in by their size, in the order in which they came, before anything of them is read. A large batch waits for its
 * turn, and so do those behind it; only so many wait, because each holds a thread that single commands need too.
 */
@Component
class BatchGate {

    static final int MOST_WAITING = 16;

    private static final int KIB = 1024;

    private final BatchSettings settings;
    private final Semaphore free;

    BatchGate(BatchSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(Math.toIntExact(settings.held().toKilobytes()), true);
    }

    /**
     * Waits until a body may be read.
     *
     * @param bytes its size; negative when not known
     * @param largest the size that is reckoned with when it is not known, and the most that is read anyway
     * @return the turn, to be closed when the batch is answered
     * @throws ProblemException {@code busy} when its turn did not come in time
     */
    Turn enter(long bytes, int largest) {
        long read = bytes < 0 ? largest : Math.min(bytes, largest);
        int size = Math.toIntExact(read / KIB + 1);
        if (waiting() >= MOST_WAITING || !waited(size)) {
            throw ProblemException.of(
                    "busy", Map.of("waited", settings.patience().toSeconds()));
        }
        return () -> free.release(size);
    }

    int waiting() {
        return free.getQueueLength();
    }

    private boolean waited(int size) {
        try {
            return free.tryAcquire(size, settings.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A batch's turn. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }
}
