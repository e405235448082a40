package org.mingjian.log.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Appends each event by itself, as Axon's own suite needs it, and leaves everything else to the engine. A change may be made first. */
public record OneByOne(EventStorageEngine engine, UnaryOperator<EventMessage<?>> change) implements EventStorageEngine {

    public OneByOne(EventStorageEngine engine) {
        this(engine, event -> event);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        events.forEach(event -> engine.appendEvents(change.apply(event)));
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
