package org.mingjian.query.projection.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.UnreadableEventException;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

/** Reads what Axon's engine gives out, whose payload and metadata are decoded when they are asked for. */
final class LogMessages {

    private LogMessages() {}

    static Delivery deliver(TrackedEventMessage<?> message) {
        TrackingToken position = message.trackingToken();
        if (!(message instanceof DomainEventMessage<?> event)) {
            return Delivery.undecodable(
                    position, message.getIdentifier(), 0, Map.of(), message.getTimestamp(), ofNoStream(message));
        }
        return new Delivery(
                position,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                payloadClass(event),
                () -> contents(event));
    }

    private static Contents contents(DomainEventMessage<?> event) {
        try {
            return Contents.of(recorded(event));
        } catch (UndecodableEventException e) {
            return Contents.undecodable(metadataIfAny(event), e);
        }
    }

    /** Null for what this program has no class for. */
    private static @Nullable Class<?> payloadClass(DomainEventMessage<?> event) {
        try {
            Class<?> type = event.getPayloadType();
            return SpecificRecordBase.class.isAssignableFrom(type) ? type : null;
        } catch (RuntimeException e) {
            return null; // which is told again, and looked into, when it is read
        }
    }

    private static UndecodableEventException ofNoStream(TrackedEventMessage<?> message) {
        return new UndecodableEventException(
                "", "event-unreadable: " + message.getIdentifier() + " belongs to no stream", null);
    }

    /** @throws UndecodableEventException this program cannot read it */
    static RecordedEvent recorded(DomainEventMessage<?> event) {
        try {
            SpecificRecordBase payload = (SpecificRecordBase) event.getPayload();
            return new RecordedEvent(
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    payload.getSchema().getFullName(),
                    payload,
                    metadata(event),
                    event.getTimestamp(),
                    event.getIdentifier());
        } catch (RuntimeException e) {
            throw undecodable(e);
        }
    }

    static UndecodableEventException undecodable(RuntimeException failure) {
        UnreadableEventException told = UnreadableEventException.in(failure);
        if (told != null) {
            return new UndecodableEventException(told.type(), String.valueOf(told.getMessage()), told);
        }
        return new UndecodableEventException("", "event-unreadable: " + failure, failure);
    }

    private static Map<String, String> metadataIfAny(DomainEventMessage<?> event) {
        try {
            return metadata(event);
        } catch (RuntimeException e) {
            return Map.of();
        }
    }

    /** As it stands where all of it are texts, as the contract asks: a copy would take as long as reading it did. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> metadata(DomainEventMessage<?> event) {
        Map<String, ?> metadata = event.getMetaData();
        return metadata.values().stream().allMatch(String.class::isInstance)
                ? (Map<String, String>) metadata
                : texts(metadata);
    }

    private static Map<String, String> texts(Map<String, ?> metadata) {
        Map<String, String> texts = new HashMap<>();
        metadata.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return Collections.unmodifiableMap(texts);
    }
}
