package org.mingjian.log.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.mingjian.log.EventMetadata;

/** Compares events to append with those that stand in their place: same ids, same content, same command? */
final class Resent {

    private final Serializer serializer;

    Resent(Serializer serializer) {
        this.serializer = serializer;
    }

    boolean same(List<EventMessage<?>> events, List<? extends DomainEventData<?>> stored) {
        if (events.size() != stored.size()) {
            return false;
        }
        for (int at = 0; at < events.size(); at++) {
            if (!same(events.get(at), stored.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(EventMessage<?> event, DomainEventData<?> stored) {
        var payload = event.serializePayload(serializer, byte[].class);
        return event.getIdentifier().equals(stored.getEventIdentifier())
                && payload.getType()
                        .getName()
                        .equals(stored.getPayload().getType().getName())
                && stored.getPayload().getData() instanceof byte[] bytes
                && Arrays.equals(payload.getData(), bytes)
                && sameCommand(event, stored);
    }

    private boolean sameCommand(EventMessage<?> event, DomainEventData<?> stored) {
        MetaData metadata = serializer.deserialize(stored.getMetaData());
        return Objects.equals(
                event.getMetaData().get(EventMetadata.COMMAND_HASH), metadata.get(EventMetadata.COMMAND_HASH));
    }
}
