package org.mingjian.command.storage;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream and keeps what it has read, unless that is too much, or begins with a snapshot: that is the state of an aggregate,
 * which the next command changes.
 */
final class Reading implements DomainEventStream {

    private final DomainEventStream events;
    private final List<DomainEventMessage<?>> read = new ArrayList<>();
    private boolean whole = true;

    Reading(DomainEventStream events) {
        this.events = events;
    }

    /** All that the stream holds; null when it was not read to the end, or not kept. */
    @Nullable
    Belief whole() {
        return whole && !events.hasNext() ? Belief.NEW.and(read) : null;
    }

    @Override
    public DomainEventMessage<?> next() {
        DomainEventMessage<?> event = events.next();
        whole &= event.getSequenceNumber() == read.size()
                && read.size() < RecentStreams.MOST_EVENTS
                && SpecificRecordBase.class.isAssignableFrom(event.getPayloadType());
        if (whole) {
            read.add(event);
        } else {
            read.clear();
        }
        return event;
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public DomainEventMessage<?> peek() {
        return events.peek();
    }

    @Override
    public Long getLastSequenceNumber() {
        return events.getLastSequenceNumber();
    }
}
