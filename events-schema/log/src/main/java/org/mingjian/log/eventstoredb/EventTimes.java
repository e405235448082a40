package org.mingjian.log.eventstoredb;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingjian.log.AppendRefusedException;

/**
 * How the time that an event states for itself and the time at which the server wrote it belong together. The server takes any
 * time. So an append refuses a time that is far from the node's clock; and because an append may reach the server late, by a
 * repetition above all, a reader brings a time that is still too far from the server's back to as far as it may be. Both times
 * stand in the log for ever, so every reader finds the same.
 *
 * @param tolerance how far the two may be apart; for ever the same for one log
 * @param skew how far the clocks of nodes and servers may be apart
 */
record EventTimes(Duration tolerance, Duration skew) {

    static final EventTimes STANDARD = new EventTimes(Duration.ofSeconds(5), Duration.ofSeconds(1));

    void requireTimely(String stream, Instant stated, Instant now) {
        Duration apart = Duration.between(stated, now).abs();
        if (apart.compareTo(tolerance) > 0) {
            throw AppendRefusedException.untimely(
                    stream, new IllegalArgumentException("its time %s is %s from %s".formatted(stated, apart, now)));
        }
    }

    Instant logged(Instant stated, Instant written) {
        Instant earliest = written.minus(tolerance).truncatedTo(ChronoUnit.MICROS);
        Instant latest = written.plus(tolerance).truncatedTo(ChronoUnit.MICROS);
        return stated.isBefore(earliest) ? earliest : stated.isAfter(latest) ? latest : stated;
    }

    /** No event that is written from now on can be logged with an earlier time. */
    Instant settled(Instant now) {
        return now.minus(tolerance).minus(skew);
    }

    /** Whatever was written by then is logged with an earlier time. */
    boolean isSurelyBefore(Instant written, Instant time) {
        return written.plus(skew).plus(tolerance).isBefore(time);
    }
}
