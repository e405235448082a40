package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one reader of a node. It pulls pages from where the segment furthest behind is and hands each to all segments,
 * which drop what they had before. At the end of the log it looks again after a short pause, or when rung.
 */
public final class LogReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogReader.class);

    private final EventSource source;
    private final int pageSize;
    private final Duration pollInterval;
    private final Semaphore doorbell = new Semaphore(0);
    private final Patience patience = new Patience();
    private final Thread thread;

    /** Guarded by this; raised whenever lanes come, so that a page read for fewer lanes is read again for all. */
    private long epoch;

    private final List<Lane> lanes = new ArrayList<>();
    private @Nullable TrackingToken position;
    private Router router = new Router(List.of());

    private volatile @Nullable String trouble;
    private volatile boolean atEnd;

    /** @param pollInterval how long an event may lie at the end of the log before it is noticed without the bell */
    public LogReader(EventSource source, int pageSize, Duration pollInterval) {
        this(source, pageSize, pollInterval, "projection-reader");
    }

    /** @param name of its thread */
    LogReader(EventSource source, int pageSize, Duration pollInterval, String name) {
        this.thread = new Thread(this::run, name);
        this.source = source;
        this.pageSize = pageSize;
        this.pollInterval = pollInterval;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Wakes a reader that waits at the end of the log. */
    public void ring() {
        if (doorbell.availablePermits() == 0) {
            doorbell.release();
        }
    }

    /** Why nothing can be read, or null. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** Whether the last look found nothing new. */
    boolean isAtEnd() {
        return atEnd;
    }

    synchronized void attach(Lane lane) {
        position = lanes.isEmpty() ? lane.reached() : lower(position, lane.reached());
        lanes.add(lane);
        atEnd = false; // of what the lane has not had yet, nobody knows
        changed();
    }

    synchronized void detach(Lane lane) {
        lane.close();
        if (lanes.remove(lane)) {
            changed();
        }
    }

    /** The lower of two positions; null, the beginning, is below all. */
    private static @Nullable TrackingToken lower(@Nullable TrackingToken one, @Nullable TrackingToken other) {
        return one == null || other == null ? null : one.lowerBound(other);
    }

    private void changed() {
        epoch++;
        router = new Router(lanes);
        ring();
    }

    private void run() {
        int failures = 0;
        while (!patience.isStopped()) {
            try {
                failures = follow(failures);
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) { // an Error too must show: without its reader every view would seem to run
                failures = failed(failures, e);
            }
        }
    }

    /** Reads on with one cursor until lanes come or go. */
    private int follow(int failuresSoFar) throws InterruptedException {
        long era;
        TrackingToken from;
        synchronized (this) {
            era = epoch;
            from = position;
        }
        int failures = failuresSoFar;
        try (EventSource.Cursor cursor = source.open(from)) {
            while (!patience.isStopped() && isCurrent(era)) {
                List<Delivery> page = hasLanes() ? cursor.next(pageSize) : List.of();
                failures = recovered(failures);
                if (page.isEmpty()) {
                    rest(era);
                } else {
                    hand(era, page);
                }
                if (page.size() < pageSize) {
                    cameToEnd(era);
                }
            }
        }
        return failures;
    }

    private void rest(long era) throws InterruptedException {
        synchronized (this) {
            atEnd = epoch == era;
        }
        if (doorbell.tryAcquire(pollInterval.toMillis(), TimeUnit.MILLISECONDS)) {
            doorbell.drainPermits();
        }
    }

    /** There was a moment when there was nothing more. */
    private synchronized void cameToEnd(long era) {
        if (epoch == era) {
            lanes.forEach(Lane::cameToEnd);
        }
    }

    private void hand(long era, List<Delivery> page) throws InterruptedException {
        atEnd = false;
        Router current;
        synchronized (this) {
            if (epoch != era) {
                return;
            }
            current = router;
        }
        current.route(page);
        synchronized (this) {
            // A lane that came meanwhile has not had this page: its attach() has set the position back.
            if (epoch == era) {
                position = page.get(page.size() - 1).position();
            }
        }
    }

    private int failed(int failures, Throwable cause) {
        int count = failures + 1;
        atEnd = false; // nobody knows
        trouble = "log-unavailable: " + cause;
        if (count == 1) {
            LOG.warn("PRJ-1101 The event log cannot be read; waiting and trying again: {}", cause.toString());
        }
        try {
            patience.after(count);
        } catch (InterruptedException e) {
            return count;
        }
        return count;
    }

    private int recovered(int failures) {
        if (failures > 0) {
            LOG.info("PRJ-1102 The event log can be read again after {} failed attempts", failures);
            trouble = null;
        }
        return 0;
    }

    private synchronized boolean isCurrent(long era) {
        return epoch == era;
    }

    private synchronized boolean hasLanes() {
        return !lanes.isEmpty();
    }

    @Override
    public void close() {
        patience.stop();
        ring();
        thread.interrupt();
    }
}
