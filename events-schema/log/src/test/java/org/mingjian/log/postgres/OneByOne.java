package org.mingjian.log.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Appends each event by itself, and leaves everything else to the engine. */
record OneByOne(EventStorageEngine engine) implements EventStorageEngine {

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        events.forEach(event -> engine.appendEvents(event));
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken after, boolean mayBlock) {
        return engine.readEvents(after, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstRevision) {
        return engine.readEvents(stream, firstRevision);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return engine.readSnapshot(stream);
    }

    @Override
    public TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return engine.createTokenAt(time);
    }
}
