package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ActingOrgan;
import org.mingjian.query.projection.RecordedEvent;

/**
 * Who did something, and when that was recorded.
 *
 * @param actor client that sent the command
 * @param role in which role
 * @param organ stream of the organ in whose name; null when none is named
 * @param decidedBy who decided, by post or number of service; null where nobody had to
 * @param at when it was recorded
 * @param event the event, {@code stream@revision}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record By(
        @Nullable String actor,
        @Nullable String role,
        @Nullable String organ,
        @Nullable String decidedBy,
        Instant at,
        String event) {

    static By of(RecordedEvent event, @Nullable String decidedBy) {
        return new By(
                event.metadata().get("actor"),
                event.metadata().get("role"),
                ActingOrgan.of(event),
                decidedBy,
                event.at(),
                event.name());
    }
}
