package org.mingjian.query.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Order;

/**
 * A sequence of dead letters in a list.
 *
 * @param version number of the view version
 * @param key the document that they are for
 * @param letters how many wait
 * @param evicted how many were given up
 * @param firstEvent the one that all others wait behind
 * @param reason why that could not be taken
 * @param order what is ordered and not done yet
 */
record DeadLetterItem(
        String view,
        int version,
        String key,
        int letters,
        int evicted,
        @Nullable String firstEvent,
        @Nullable String reason,
        @Nullable Instant parkedAt,
        @Nullable Instant lastTriedAt,
        Order.@Nullable Kind order) {
    static DeadLetterItem of(Header header) {
        return new DeadLetterItem(
                header.version().view(),
                header.version().number(),
                header.key(),
                header.letters(),
                header.evicted(),
                header.firstEvent(),
                header.reason(),
                header.parkedAt(),
                header.lastTriedAt(),
                header.order());
    }
}
