package org.mingjian.query.projection.engine;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/**
 * One event out of the log with its position.
 *
 * @param name stream and revision, for messages
 * @param event null when it could not be decoded
 * @param failure why not
 */
public record Delivery(
        TrackingToken position,
        String stream,
        String name,
        Instant at,
        @Nullable RecordedEvent event,
        @Nullable RuntimeException failure) {

    public static Delivery of(TrackingToken position, RecordedEvent event) {
        return new Delivery(position, event.stream(), event.name(), event.at(), event, null);
    }

    public static Delivery undecodable(
            TrackingToken position, String stream, long revision, Instant at, RuntimeException failure) {
        return new Delivery(position, stream, stream + "@" + revision, at, null, failure);
    }
}
