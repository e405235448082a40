package org.mingjian.query.projection.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/**
 * A sequence in short.
 *
 * @param letters how many wait
 * @param evicted how many were given up
 * @param firstEvent the one that all others wait for, null when none waits
 * @param reason why that could not be taken
 * @param parkedAt when it was parked
 */
public record Header(
        ViewVersion version,
        String key,
        int letters,
        int evicted,
        @Nullable String firstEvent,
        @Nullable String reason,
        @Nullable Instant parkedAt,
        @Nullable Instant lastTriedAt,
        Order.@Nullable Kind order) {

    public static Header of(ViewVersion version, String key, Sequence sequence) {
        Letter first = sequence.waits() ? sequence.letters().get(0) : null;
        Order order = sequence.order();
        return new Header(
                version,
                key,
                sequence.letters().size(),
                sequence.evicted().size(),
                first == null ? null : first.event(),
                first == null ? null : first.reason(),
                first == null ? null : first.parkedAt(),
                sequence.lastTriedAt(),
                order == null ? null : order.kind());
    }

    /** Whether the key's document lacks something. */
    public boolean hasGap() {
        return letters > 0 || evicted > 0;
    }
}
