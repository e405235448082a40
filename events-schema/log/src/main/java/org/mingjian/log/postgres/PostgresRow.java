package org.mingjian.log.postgres;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.serializer.LocatedPayload;

/** One event as it is stored. */
record PostgresRow(
        @Nullable PostgresPosition position,
        String eventId,
        String stream,
        long revision,
        @Nullable String aggregateType,
        Instant recordedAt,
        LocatedPayload payload,
        byte[] metadata)
        implements DomainEventData<byte[]>, TrackedEventData<byte[]> {

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(metadata, byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload;
    }

    @Override
    public @Nullable String getType() {
        return aggregateType;
    }

    /** Null for an event of no aggregate, which Axon stores under its own id. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        return stream.equals(eventId) ? null : stream;
    }

    @Override
    public long getSequenceNumber() {
        return revision;
    }

    @Override
    public @Nullable TrackingToken trackingToken() {
        return position;
    }
}
