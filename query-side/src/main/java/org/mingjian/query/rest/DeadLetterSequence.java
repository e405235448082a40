package org.mingjian.query.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.deadletters.Eviction;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.LetterDesk;
import org.mingjian.query.projection.deadletters.Order;

/** A sequence of dead letters whole, in the order in which they are to be applied. */
record DeadLetterSequence(
        String view,
        int version,
        String key,
        List<Waiting> letters,
        List<Eviction> evicted,
        @Nullable String firstEvent,
        @Nullable String reason,
        @Nullable Instant parkedAt,
        @Nullable Instant lastTriedAt,
        Order.@Nullable Kind order) {
    static DeadLetterSequence of(LetterDesk.Found found) {
        Header header = Header.of(found.version(), found.key(), found.sequence());
        return new DeadLetterSequence(
                found.version().view(),
                found.version().number(),
                found.key(),
                found.sequence().letters().stream().map(Waiting::of).toList(),
                found.sequence().evicted(),
                header.firstEvent(),
                header.reason(),
                header.parkedAt(),
                header.lastTriedAt(),
                header.order());
    }

    /** One event that waits; one without a reason waits behind another. */
    record Waiting(
            String event,
            String type,
            String position,
            Instant recordedAt,
            Instant parkedAt,
            @Nullable String reason) {
        static Waiting of(Letter letter) {
            return new Waiting(
                    letter.event(),
                    letter.type(),
                    letter.position(),
                    letter.recordedAt(),
                    letter.parkedAt(),
                    letter.reason());
        }
    }
}
