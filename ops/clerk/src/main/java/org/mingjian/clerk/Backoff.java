package org.mingjian.clerk;

import java.time.Duration;

/** Growing pauses while somebody is away. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;

    private int attempts;

    /** @param asked what the other side asked to wait at least */
    Duration next(Duration asked) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        attempts++;
        return asked.compareTo(grown) > 0 ? asked : grown;
    }

    /** Whether somebody was away until now. */
    boolean isOver() {
        boolean over = attempts > 0;
        attempts = 0;
        return over;
    }

    boolean isFirst() {
        return attempts == 0;
    }
}
