package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

/**
 * One event out of the log with its position.
 *
 * @param type full name of its schema, as far as it is known
 * @param metadata as far as they could be read
 * @param event null when it could not be decoded
 * @param failure why not
 */
public record Delivery(
        TrackingToken position,
        String stream,
        long revision,
        String type,
        Map<String, String> metadata,
        Instant at,
        @Nullable RecordedEvent event,
        @Nullable RuntimeException failure) {

    public static Delivery of(TrackingToken position, RecordedEvent event) {
        return new Delivery(
                position, event.stream(), event.revision(), event.type(), event.metadata(), event.at(), event, null);
    }

    public static Delivery undecodable(
            TrackingToken position,
            String stream,
            long revision,
            Map<String, String> metadata,
            Instant at,
            UndecodableEventException failure) {
        return new Delivery(position, stream, revision, failure.type(), metadata, at, null, failure);
    }

    /** Stream and revision, for messages. */
    String name() {
        return stream + "@" + revision;
    }
}
