package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;

/**
 * The way of events from the reader to one segment of one view. It holds a few slices; when it is full the reader
 * waits, so memory does not grow with the log.
 */
final class Lane {

    private static final int CAPACITY = 10;

    private final Fold<?> fold;
    private final Segment segment;
    private final BlockingQueue<Slice> slices = new ArrayBlockingQueue<>(CAPACITY);
    private volatile @Nullable TrackingToken reached;
    private volatile boolean cameToEnd;
    private volatile boolean closed;

    Lane(Fold<?> fold, Segment segment, @Nullable TrackingToken from) {
        this.fold = fold;
        this.segment = segment;
        this.reached = from;
    }

    Fold<?> fold() {
        return fold;
    }

    @Nullable
    TrackingToken reached() {
        return reached;
    }

    /** Whether the segment has been handed this position before, by an earlier life or an earlier pass of the reader. */
    boolean covers(TrackingToken position) {
        TrackingToken known = reached;
        return known != null && known.covers(position);
    }

    boolean takes(String key) {
        return segment.matches(StableHash.of(key));
    }

    /** Waits while the lane is full; returns at once when it is closed. */
    void put(Slice slice) throws InterruptedException {
        while (!closed && !slices.offer(slice, 50, TimeUnit.MILLISECONDS)) {
            // full: the segment is slower than the log
        }
        reached = slice.upTo();
    }

    /** The next slice if it comes in time; a patience of zero takes what is there. */
    @Nullable
    Slice poll(Duration patience) throws InterruptedException {
        return slices.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The reader found nothing more for it. */
    void cameToEnd() {
        cameToEnd = true;
    }

    /** Whether there was a moment when it had got all that was in the log. */
    boolean hasComeToEnd() {
        return cameToEnd;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
