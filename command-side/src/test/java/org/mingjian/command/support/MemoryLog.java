package org.mingjian.command.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/** A log in memory that, unlike Axon's, holds each revision once. */
public final class MemoryLog implements EventLog {

    private final EventStorageEngine engine = new InMemoryEventStorageEngine() {
        @Override
        public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
            if (events.get(0) instanceof DomainEventMessage<?> first
                    && lastSequenceNumberFor(first.getAggregateIdentifier()).orElse(-1L) >= first.getSequenceNumber()) {
                throw new AggregateStreamCreationException("taken: " + first.getAggregateIdentifier());
            }
            super.appendEvents(events);
        }
    };

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
    public void close() {
        // Nothing to close.
    }
}
