package org.mingjian.query.projection.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

/**
 * What an event says.
 *
 * @param type full name of its schema, as far as it is known
 * @param metadata as far as they could be read
 * @param event null when it could not be decoded
 * @param failure why not
 */
record Contents(
        String type,
        Map<String, String> metadata,
        @Nullable RecordedEvent event,
        @Nullable RuntimeException failure) {

    static Contents of(RecordedEvent event) {
        return new Contents(event.type(), event.metadata(), event, null);
    }

    static Contents undecodable(Map<String, String> metadata, UndecodableEventException failure) {
        return new Contents(failure.type(), metadata, null, failure);
    }
}
