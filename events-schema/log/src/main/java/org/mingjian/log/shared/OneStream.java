package org.mingjian.log.shared;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.mingjian.log.AppendRefusedException;

/** One append, one stream. */
public final class OneStream {

    private OneStream() {}

    /** Throws {@link AppendRefusedException} when the events belong to several streams. */
    public static void require(List<? extends EventMessage<?>> events) {
        if (events.size() > 1) {
            Set<String> streams = new TreeSet<>();
            events.forEach(event -> streams.add(of(event)));
            if (streams.size() > 1) {
                throw AppendRefusedException.severalStreams(streams);
            }
        }
    }

    /** The stream of an event; one of no aggregate is alone on a stream that has its id for a name. */
    public static String of(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }
}
