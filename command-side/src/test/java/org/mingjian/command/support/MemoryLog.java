package org.mingjian.command.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.log.shared.EventIds;
import org.mingjian.log.shared.OneStream;

/** A log in memory that, unlike Axon's, holds each revision once and takes a command that is sent again for what it is. */
public final class MemoryLog implements EventLog {

    private final EventStorageEngine engine = new InMemoryEventStorageEngine() {
        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            OneStream.require(events);
            List<EventMessage<?>> named = EventIds.derive(events);
            if (!(named.get(0) instanceof DomainEventMessage<?> first)) {
                super.appendEvents(named);
            } else if (lastSequenceNumberFor(first.getAggregateIdentifier()).orElse(-1L) + 1
                    == first.getSequenceNumber()) {
                super.appendEvents(named);
            } else if (!isThere(first, named)) {
                throw first.getSequenceNumber() == 0
                        ? new AggregateStreamCreationException("taken: " + first.getAggregateIdentifier())
                        : new ConcurrencyException("taken: " + first.getAggregateIdentifier());
            }
        }

        private boolean isThere(DomainEventMessage<?> first, List<EventMessage<?>> events) {
            List<String> there = readEvents(first.getAggregateIdentifier(), first.getSequenceNumber())
                    .asStream()
                    .limit(events.size())
                    .<String>map(EventMessage::getIdentifier)
                    .toList();
            return there.equals(
                    events.stream().<String>map(EventMessage::getIdentifier).toList());
        }
    };

    /** All of them or none, and none when one of them is there already, as where they are one transaction. */
    @Override
    public void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        synchronized (engine) {
            Map<String, Long> last = new HashMap<>();
            for (List<? extends EventMessage<?>> append : appends) {
                for (EventMessage<?> event : append) {
                    String stream = ((DomainEventMessage<?>) event).getAggregateIdentifier();
                    long next = ((DomainEventMessage<?>) event).getSequenceNumber();
                    long before = last.computeIfAbsent(
                            stream, s -> engine.lastSequenceNumberFor(s).orElse(-1L));
                    if (next != before + 1) {
                        throw new EventStoreException("taken: " + stream);
                    }
                    last.put(stream, next);
                }
            }
            appends.forEach(engine::appendEvents);
        }
    }

    @Override
    public boolean provesByAppend() {
        return true;
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public Instant settledInstant() {
        return Instant.EPOCH;
    }

    @Override
    public Optional<TrackingToken> positionOf(String stream, long revision) {
        return Optional.empty();
    }

    @Override
    public String describe(@Nullable TrackingToken token) {
        return String.valueOf(token);
    }

    @Override
    public TrackingToken position(String described) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
