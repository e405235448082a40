package org.mingjian.query.projection;

import java.time.Instant;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * An event as the log keeps it, decoded once for all views.
 *
 * @param stream the stream's name, which is the aggregate's identifier
 * @param revision place in its stream, from 0
 * @param type full name of the event's schema
 * @param metadata who, when, on whose behalf: the keys of {@code EventMetadata}
 * @param at when the log learnt of it; business dates are in the payload
 */
public record RecordedEvent(
        String stream,
        long revision,
        String type,
        SpecificRecordBase payload,
        Map<String, String> metadata,
        Instant at,
        String eventId) {

    /** Short name for messages: {@code Inspection-01J…@3}. */
    public String name() {
        return stream + "@" + revision;
    }
}
