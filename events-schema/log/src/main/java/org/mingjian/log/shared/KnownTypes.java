package org.mingjian.log.shared;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.mingjian.log.UnreadableEventException;

/** Refuses, rather than pass over, an event of a stream whose type nobody knows. */
public final class KnownTypes {

    private KnownTypes() {}

    /** The same events; the first of an unknown type throws {@link UnreadableEventException}. */
    public static DomainEventStream only(DomainEventStream events) {
        return DomainEventStream.of(events.asStream().peek(KnownTypes::require), events::getLastSequenceNumber);
    }

    private static void require(DomainEventMessage<?> event) {
        if (UnknownSerializedType.class.equals(event.getPayloadType())) {
            try {
                throw new IllegalStateException("the serializer must refuse " + event.getPayload());
            } catch (SerializationException wrapped) {
                throw wrapped.getCause() instanceof UnreadableEventException told ? told : wrapped;
            }
        }
    }
}
