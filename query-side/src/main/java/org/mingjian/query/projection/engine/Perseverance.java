package org.mingjian.query.projection.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;

/**
 * Does what needs the store, again and again until it answers, and keeps the segment's claim meanwhile. Used by the segment's
 * thread; others may ask what it waits for, and stop it.
 */
final class Perseverance {

    interface Attempt<T> {
        T run();
    }

    private final String view;
    private final SegmentClaim claim;
    private final int segment;
    private final ProjectionMonitor monitor;
    private final Patience patience = new Patience();
    private volatile @Nullable String trouble;

    Perseverance(String view, int segment, SegmentClaim claim, ProjectionMonitor monitor) {
        this.view = view;
        this.segment = segment;
        this.claim = claim;
        this.monitor = monitor;
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }

    void isWell() {
        trouble = null;
    }

    /** Ends waiting at once, and each that would begin. */
    void stop() {
        patience.stop();
    }

    boolean isStopped() {
        return patience.isStopped();
    }

    /** @throws InterruptedException told to stop */
    void pause(Duration duration) throws InterruptedException {
        patience.pause(duration);
    }

    /** @throws InterruptedException told to stop */
    void persistently(Runnable attempt) throws InterruptedException {
        persistently(() -> {
            attempt.run();
            return true;
        });
    }

    /** @throws InterruptedException told to stop */
    <T> T persistently(Attempt<T> attempt) throws InterruptedException {
        int failures = 0;
        while (true) {
            try {
                T result = attempt.run();
                if (failures > 0) {
                    ProjectionLog.storeIsBack(view, segment, failures);
                    trouble = null;
                }
                return result;
            } catch (StoreUnavailableException e) {
                if (++failures == 1) {
                    ProjectionLog.storeAway(view, segment, e);
                }
                waitFor("elasticsearch-unavailable: " + e.getMessage(), failures);
            }
        }
    }

    /**
     * Waits longer with each failure in a row.
     *
     * @throws InterruptedException told to stop
     */
    void waitFor(String reason, int failures) throws InterruptedException {
        trouble = reason;
        monitor.retry(view);
        patience.after(failures);
        claim.keepWaiting();
    }
}
