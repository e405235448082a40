package org.mingjian.log.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mingjian.log.EventMetadata;

/**
 * Ids of events that follow from their command: UUIDv5 of stream, command and index. An append of unknown outcome can so
 * be sent again, and of two racing retries one only can commit. The command stands there by its id and its hash, for a log
 * that compares nothing but ids must tell two commands apart that came under one id.
 */
public final class EventIds {

    /** Namespace of our event ids; never to change. */
    private static final UUID NAMESPACE = UUID.fromString("5f1c7c0e-5d0b-5c52-9c0a-7f0c5a1e2d61");

    private EventIds() {}

    /** Whether the id of this event follows from its command. */
    public static boolean derived(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> && event.getMetaData().get(EventMetadata.COMMAND_ID) != null;
    }

    /** The same events, those of a command under the ids that follow from it. */
    public static List<EventMessage<?>> derive(List<? extends EventMessage<?>> events) {
        var named = new ArrayList<EventMessage<?>>(events.size());
        for (int index = 0; index < events.size(); index++) {
            EventMessage<?> event = events.get(index);
            named.add(event instanceof DomainEventMessage<?> domain && derived(event) ? renamed(domain, index) : event);
        }
        return named;
    }

    static UUID of(String stream, String commandId, String commandHash, int index) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, stream + "\n" + commandId + "\n" + commandHash + "\n" + index);
    }

    /** An id for an event whose own is no UUID, which a log may insist on. */
    public static UUID ofText(String id) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, id);
    }

    private static <T> DomainEventMessage<T> renamed(DomainEventMessage<T> event, int index) {
        String commandId = String.valueOf(event.getMetaData().get(EventMetadata.COMMAND_ID));
        String commandHash = String.valueOf(event.getMetaData().get(EventMetadata.COMMAND_HASH));
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                of(event.getAggregateIdentifier(), commandId, commandHash, index)
                        .toString(),
                event.getTimestamp());
    }
}
