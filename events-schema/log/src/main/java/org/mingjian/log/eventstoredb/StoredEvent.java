package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.time.Instant;
import org.mingjian.log.serializer.LocatedPayload;
import org.mingjian.log.shared.StoredData;

/** One event as it is stored. */
record StoredEvent(
        EventStorePosition position,
        String eventId,
        String stream,
        long revision,
        String aggregateType,
        Instant recordedAt,
        LocatedPayload payload,
        byte[] metadata)
        implements StoredData {

    /** @param stream its name in the log */
    static StoredEvent of(RecordedEvent event, String stream, EventTimes times) {
        Envelope envelope = Envelope.of(event.getUserMetadata());
        String id = envelope.get(Envelope.ID);
        String aggregate = envelope.get(Envelope.AGGREGATE);
        return new StoredEvent(
                EventStorePosition.of(event.getPosition()),
                id == null ? event.getEventId().toString() : id,
                stream,
                event.getRevision(),
                aggregate == null ? beforeHyphen(stream) : aggregate,
                time(envelope, event.getCreated(), times),
                new LocatedPayload(
                        stream,
                        event.getRevision(),
                        event.getEventType(),
                        envelope.get(Envelope.SCHEMA_REVISION),
                        event.getEventData()),
                envelope.metadata());
    }

    /** What was copied had its time long before it was written here; the log it comes from answers for it. */
    private static Instant time(Envelope envelope, Instant written, EventTimes times) {
        Instant stated = envelope.recordedAt(written);
        return envelope.get(Envelope.COPIED) == null ? times.logged(stated, written) : stated;
    }

    /** The same, of another revision than the one of its place on the server. */
    StoredEvent withRevision(long other) {
        return new StoredEvent(position, eventId, stream, other, aggregateType, recordedAt, payload, metadata);
    }

    private static String beforeHyphen(String stream) {
        int hyphen = stream.indexOf('-');
        return hyphen < 0 ? stream : stream.substring(0, hyphen);
    }
}
