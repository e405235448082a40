package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When a segment writes. The first event after a silence is written at once, those that follow it a breath later together. While the
 * segment is behind and much comes in, nobody sees the newest anyway: then a batch is filled until a longer moment has passed, for
 * the more events of one document are folded before it is written, the less there is to write.
 */
final class Pacing {

    static final Duration BREATH = Duration.ofMillis(100);
    static final Duration BEHIND = Duration.ofSeconds(3);
    /** A batch of so many says that much comes in. */
    static final int MANY = 32;

    private final Duration pace;
    private final LongSupplier nanoTime;
    private long nextAt;

    /** @param pace the longer moment */
    Pacing(Duration pace, LongSupplier nanoTime) {
        this.pace = pace;
        this.nanoTime = nanoTime;
        this.nextAt = nanoTime.getAsLong();
    }

    /** How long to wait for more before the next batch is written; zero for not at all. */
    Duration patience() {
        return Duration.ofNanos(Math.max(0, nextAt - nanoTime.getAsLong()));
    }

    /**
     * A batch is going to be written now.
     *
     * @param events how many
     * @param age how long ago the log learnt of the last of them
     */
    void wrote(long events, Duration age) {
        boolean behind = events >= MANY && age.compareTo(BEHIND) > 0;
        Duration moment = behind || pace.compareTo(BREATH) < 0 ? pace : BREATH;
        nextAt = nanoTime.getAsLong() + moment.toNanos();
    }
}
