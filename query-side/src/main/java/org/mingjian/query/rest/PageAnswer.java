package org.mingjian.query.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items the items
 * @param next cursor of the next page; null when there is none
 * @param total how many match
 * @param position position of the log up to which the answer holds everything
 * @param asOf nothing recorded at or before it can still appear in the log, and all of it is in the views
 * @param lacking whether the view lacks something
 */
record PageAnswer<T>(
        List<T> items,
        @Nullable String next,
        long total,
        String position,
        Instant asOf,
        @JsonUnwrapped Lacking lacking) {
    PageAnswer(List<T> items, @Nullable String next, long total, Freshness.Stamp stamp) {
        this(items, next, total, stamp.position(), stamp.settledInstant(), stamp.lacking());
    }
}
