package org.mingjian.log.eventstoredb;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.mingjian.log.LogAwayException;

/** How long something is tried again, with pauses that grow. */
final class Patience {

    private static final long FIRST_PAUSE = Duration.ofMillis(25).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(800).toNanos();

    private final Duration limit;
    private final long since = System.nanoTime();
    private long pause = FIRST_PAUSE;

    Patience(Duration limit) {
        this.limit = limit;
    }

    /** Waits before the next attempt. Throws when there is to be none. */
    void after(Throwable failure, String what) {
        if (System.nanoTime() - since + pause > limit.toNanos()) {
            throw new LogAwayException("%s for %s: %s".formatted(what, limit, failure), failure);
        }
        LockSupport.parkNanos(pause);
        if (Thread.currentThread().isInterrupted()) {
            throw new LogAwayException(what + ", and nobody waits any more", failure);
        }
        pause = Math.min(LONGEST_PAUSE, pause * 2);
    }
}
