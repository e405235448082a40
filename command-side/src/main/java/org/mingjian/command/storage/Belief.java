package org.mingjian.command.storage;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What a stream is taken to hold, from its first event on, without the log having been asked. An append that goes by it proves it,
 * for the log takes the next revision only. Nothing else does: what was refused by it, or changed nothing, is to be judged again.
 */
final class Belief {

    /** The stream has no events. */
    static final Belief NEW = new Belief(List.of(), 0);

    private final List<DomainEventMessage<?>> events;
    private final long bytes;

    private Belief(List<DomainEventMessage<?>> events, long bytes) {
        this.events = events;
        this.bytes = bytes;
    }

    /** The same, and then these. */
    Belief and(List<? extends DomainEventMessage<?>> more) {
        List<DomainEventMessage<?>> all = new ArrayList<>(events.size() + more.size());
        all.addAll(events);
        all.addAll(more);
        long size = bytes;
        for (DomainEventMessage<?> event : more) {
            size += EventSize.of(event);
        }
        return new Belief(List.copyOf(all), size);
    }

    /** Whether these are the next events of the stream. */
    boolean isFollowedBy(List<? extends DomainEventMessage<?>> more) {
        return more.get(0).getSequenceNumber() == events.size();
    }

    List<DomainEventMessage<?>> events() {
        return events;
    }

    /** About how much memory it takes. */
    long bytes() {
        return bytes;
    }
}
