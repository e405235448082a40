package org.mingjian.log.eventstoredb;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far this node's clock is from the server's, at the least: the server states when it wrote something, which was between the
 * asking and the answer. What the way there and back took is given to the doubt.
 */
final class ClockComparison {

    private volatile @Nullable Duration ahead;

    /**
     * @param asked by this node's clock
     * @param took until the answer came
     * @param written by the server's clock
     */
    void wrote(Instant asked, Duration took, Instant written) {
        Instant answered = asked.plus(took);
        if (written.isBefore(asked)) {
            ahead = Duration.between(written, asked);
        } else if (written.isAfter(answered)) {
            ahead = Duration.between(written, answered);
        } else {
            ahead = Duration.ZERO;
        }
    }

    /** Negative when this node's is behind; empty before the first comparison. */
    Optional<Duration> ahead() {
        return Optional.ofNullable(ahead);
    }
}
