package org.mingjian.query.projection.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an order.
 *
 * @param order the order's id
 * @param applied how many letters the view took
 * @param left how many wait still
 * @param reason why the first of them could not be taken, null when none is left
 */
public record Outcome(
        String order,
        Result result,
        int applied,
        int left,
        @Nullable String reason,
        Instant at) {

    /** How it ended; EVICTED may have left letters or none. */
    public enum Result {
        APPLIED,
        FAILED,
        EVICTED
    }
}
