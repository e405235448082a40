package org.mingjian.log.shared;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.serializer.LocatedPayload;

/** One event as it is stored, in any log: a record names what stands there, and this says it in Axon's words. */
public interface StoredData extends DomainEventData<byte[]>, TrackedEventData<byte[]> {

    /** Where it stands among all; null where that was not asked. */
    @Nullable
    TrackingToken position();

    String eventId();

    String stream();

    long revision();

    @Nullable
    String aggregateType();

    Instant recordedAt();

    LocatedPayload payload();

    byte[] metadata();

    @Override
    default String getEventIdentifier() {
        return eventId();
    }

    @Override
    default Instant getTimestamp() {
        return recordedAt();
    }

    @Override
    default SerializedObject<byte[]> getMetaData() {
        return new StoredMetadata(this);
    }

    @Override
    default SerializedObject<byte[]> getPayload() {
        return payload();
    }

    @Override
    default @Nullable String getType() {
        return aggregateType();
    }

    /** Null for an event of no aggregate, which is stored under its own id. */
    @Override
    default @Nullable String getAggregateIdentifier() {
        return stream().equals(eventId()) ? null : stream();
    }

    @Override
    default long getSequenceNumber() {
        return revision();
    }

    @Override
    default @Nullable TrackingToken trackingToken() {
        return position();
    }
}
