package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.ExpectedRevision;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.mingjian.log.shared.EventIds;
import org.mingjian.log.shared.OneStream;

/**
 * One append as it goes to the server.
 *
 * @param stream name in the log
 * @param first revision of the first event
 */
record Encoded(String stream, long first, List<EventData> events) {

    static Encoded of(List<? extends EventMessage<?>> events, Serializer serializer) {
        long first = revision(events.get(0), 0);
        for (int at = 0; at < events.size(); at++) {
            if (revision(events.get(at), 0) != first + at) {
                throw new IllegalArgumentException("revisions of one append follow one another");
            }
        }
        return new Encoded(
                OneStream.of(events.get(0)),
                first,
                events.stream().map(event -> data(event, serializer)).toList());
    }

    ExpectedRevision expected() {
        return first == 0 ? ExpectedRevision.noStream() : ExpectedRevision.expectedRevision(first - 1);
    }

    long last() {
        return first + events.size() - 1;
    }

    /** What counts against the server's limit. */
    long size() {
        return events.stream().mapToLong(Encoded::size).sum();
    }

    static long size(EventData event) {
        return (long) event.getEventData().length
                + event.getUserMetadata().length
                + event.getEventType().getBytes(StandardCharsets.UTF_8).length;
    }

    static EventData data(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        String id = event.getIdentifier();
        UUID uuid = uuid(id);
        Envelope envelope = Envelope.of(
                        event.serializeMetaData(serializer, byte[].class).getData())
                .put(
                        Envelope.RECORDED_AT,
                        event.getTimestamp().truncatedTo(ChronoUnit.MICROS).toString())
                .put(Envelope.SCHEMA_REVISION, payload.getType().getRevision())
                .put(Envelope.ID, uuid.toString().equals(id) ? null : id);
        if (event instanceof DomainEventMessage<?> domain) {
            envelope.put(Envelope.AGGREGATE, domain.getType());
        }
        return EventData.builderAsBinary(uuid, payload.getType().getName(), payload.getData())
                .metadataAsBytes(envelope.bytes())
                .build();
    }

    private static long revision(EventMessage<?> event, long otherwise) {
        return event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : otherwise;
    }

    static UUID uuid(String id) {
        try {
            UUID read = UUID.fromString(id);
            return read.toString().equals(id.toLowerCase(Locale.ROOT)) ? read : EventIds.ofText(id);
        } catch (IllegalArgumentException none) {
            return EventIds.ofText(id);
        }
    }
}
