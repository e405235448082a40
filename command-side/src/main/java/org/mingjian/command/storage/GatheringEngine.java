package org.mingjian.command.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/**
 * The log's engine as commands see it. A thread that gathers does not write what it appends yet, but reads it back as if it were
 * there, so that commands which follow one another can become durable together. Every other thread reads and writes the log.
 */
public final class GatheringEngine implements EventStorageEngine {

    private final EventLog log;
    private final EventStorageEngine engine;
    private final StorageMonitor monitor;
    private final ThreadLocal<@Nullable Gathering> gathering = new ThreadLocal<>();

    public GatheringEngine(EventLog log) {
        this(log, StorageMonitor.NONE);
    }

    public GatheringEngine(EventLog log, StorageMonitor monitor) {
        this.log = log;
        this.engine = log.engine();
        this.monitor = monitor;
    }

    /** From now on this thread gathers what it appends, until the gathering is closed. */
    public Gathering gather() {
        if (gathering.get() != null) {
            throw new IllegalStateException("This thread gathers already");
        }
        Gathering begun = new Gathering(log, monitor, gathering::remove);
        gathering.set(begun);
        return begun;
    }

    /** Whether this thread has appended to the stream what is not durable yet. */
    boolean isPending(String stream) {
        return !pending(stream).isEmpty();
    }

    /** Does something as soon as what this thread has appended is durable: now, when it does not gather. */
    void whenDurable(Runnable action) {
        Gathering begun = gathering.get();
        if (begun == null) {
            action.run();
        } else {
            begun.whenDurable(action);
        }
    }

    /** What this thread has appended to the stream and is not durable yet. */
    List<DomainEventMessage<?>> pending(String stream) {
        Gathering begun = gathering.get();
        return begun == null ? List.of() : begun.of(stream);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Gathering begun = gathering.get();
        Optional<Basis> basis = Basis.inHand();
        if (begun == null) {
            long began = System.nanoTime();
            append(events, basis.map(Basis::absent).orElse(Set.of()));
            monitor.appended(1, events.size(), Duration.ofNanos(System.nanoTime() - began));
        } else {
            begun.add(events);
        }
        basis.ifPresent(Basis::appended);
    }

    private void append(List<? extends EventMessage<?>> events, Set<String> absent) {
        if (absent.isEmpty()) {
            engine.appendEvents(events);
        } else if (!log.appendUnlessThere(absent, events)) {
            throw new ConcurrencyException("taken to be absent, and there: one of " + absent);
        }
    }

    /** Whether the command in hand takes a stream to be absent, which its append is going to prove. Who gathers has asked ahead. */
    boolean takesToBeAbsent(String stream) {
        return gathering.get() == null
                && Basis.inHand().filter(basis -> basis.takesToBeAbsent(stream)).isPresent();
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstRevision) {
        Gathering begun = gathering.get();
        if (begun == null) {
            return engine.readEvents(stream, firstRevision);
        }
        List<DomainEventMessage<?>> own = begun.of(stream).stream()
                .filter(event -> event.getSequenceNumber() >= firstRevision)
                .toList();
        if (!own.isEmpty() && own.get(0).getSequenceNumber() == firstRevision) {
            return DomainEventStream.of(own);
        }
        List<DomainEventMessage<?>> all =
                new ArrayList<>(begun.stored(stream, firstRevision, () -> engine.readEvents(stream, firstRevision)));
        if (!own.isEmpty()) {
            // Where another was first the gathering fails as a whole; until then its own events are what it goes by.
            long ownFirst = own.get(0).getSequenceNumber();
            all.removeIf(event -> event.getSequenceNumber() >= ownFirst);
        }
        all.addAll(own);
        return DomainEventStream.of(all);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        List<DomainEventMessage<?>> pending = pending(stream);
        boolean born = !pending.isEmpty() && pending.get(0).getSequenceNumber() == 0;
        if (born) {
            return Optional.empty();
        }
        Optional<DomainEventMessage<?>> snapshot = engine.readSnapshot(stream);
        monitor.snapshotRead(snapshot.isPresent());
        return snapshot;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        List<DomainEventMessage<?>> pending = pending(stream);
        return pending.isEmpty()
                ? engine.lastSequenceNumberFor(stream)
                : Optional.of(pending.get(pending.size() - 1).getSequenceNumber());
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    @SuppressWarnings("NullAway") // null is Axon's word for the beginning.
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken after, boolean mayBlock) {
        return engine.readEvents(after, mayBlock);
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
