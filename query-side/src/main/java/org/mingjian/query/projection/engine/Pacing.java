package org.mingjian.query.projection.engine;

import java.time.Duration;

/**
 * When a segment writes. Events that come seldom are written at once. While many come, a batch is filled until a moment has
 * passed since the last one: the more events of one document are folded before it is written, the less there is to write.
 */
final class Pacing {

    /** A batch of so many says that much comes in. */
    private static final int MANY = 32;

    private final long paceNanos;
    private long nextAt = System.nanoTime();

    Pacing(Duration pace) {
        this.paceNanos = pace.toNanos();
    }

    /** How long to wait for more before the next batch is written; zero for not at all. */
    Duration patience() {
        return Duration.ofNanos(Math.max(0, nextAt - System.nanoTime()));
    }

    /** A batch of so many events is going to be written now. */
    void wrote(int events) {
        nextAt = System.nanoTime() + (events >= MANY ? paceNanos : 0);
    }
}
