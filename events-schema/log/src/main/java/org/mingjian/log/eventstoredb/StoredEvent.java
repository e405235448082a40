package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.time.Instant;
import org.mingjian.log.serializer.LocatedPayload;
import org.mingjian.log.shared.StoredData;

/**
 * One event as it is stored.
 *
 * @param userMetadata its metadata with what else stands beside it in one object
 */
record StoredEvent(
        EventStorePosition position,
        String eventId,
        String stream,
        long revision,
        String aggregateType,
        Instant recordedAt,
        LocatedPayload payload,
        byte[] userMetadata)
        implements StoredData {

    /** @param stream its name in the log */
    static StoredEvent of(RecordedEvent event, String stream, EventTimes times) {
        Stated stated = Stated.in(event.getUserMetadata());
        String id = stated.id();
        String aggregate = stated.aggregate();
        return new StoredEvent(
                EventStorePosition.of(event.getPosition()),
                id == null ? event.getEventId().toString() : id,
                stream,
                event.getRevision(),
                aggregate == null ? beforeHyphen(stream) : aggregate,
                time(stated, event.getCreated(), times),
                new LocatedPayload(
                        stream,
                        event.getRevision(),
                        event.getEventType(),
                        stated.schemaRevision(),
                        event.getEventData()),
                event.getUserMetadata());
    }

    /** What was copied had its time long before it was written here; the log it comes from answers for it. */
    private static Instant time(Stated stated, Instant written, EventTimes times) {
        Instant at = stated.recordedAt(written);
        return stated.isCopied() ? at : times.logged(at, written);
    }

    @Override
    public byte[] metadata() {
        return Envelope.metadataIn(userMetadata);
    }

    /** The same, of another revision than the one of its place on the server. */
    StoredEvent withRevision(long other) {
        return new StoredEvent(position, eventId, stream, other, aggregateType, recordedAt, payload, userMetadata);
    }

    private static String beforeHyphen(String stream) {
        int hyphen = stream.indexOf('-');
        return hyphen < 0 ? stream : stream.substring(0, hyphen);
    }
}
