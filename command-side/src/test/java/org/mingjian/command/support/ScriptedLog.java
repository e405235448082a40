package org.mingjian.command.support;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.EventLog;

/** A log in memory that goes away, or has another writer who is always first, when a test says so. */
public final class ScriptedLog implements EventLog {

    private final MemoryLog memory = new MemoryLog();
    private final AtomicInteger appends = new AtomicInteger();
    private volatile @Nullable Supplier<? extends @Nullable RuntimeException> onRead;
    private volatile @Nullable Supplier<? extends @Nullable RuntimeException> onAppend;
    private final Map<String, RuntimeException> harmed = new ConcurrentHashMap<>();

    private final EventStorageEngine engine = new InMemoryEventStorageEngine() {
        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            appends.incrementAndGet();
            failIf(onAppend);
            memory.engine().appendEvents(events);
        }

        @Override
        public DomainEventStream readEvents(String stream) {
            failIf(onRead);
            failIf(() -> harmed.get(stream));
            return memory.engine().readEvents(stream);
        }

        @Override
        public DomainEventStream readEvents(String stream, long first) {
            failIf(onRead);
            failIf(() -> harmed.get(stream));
            return memory.engine().readEvents(stream, first);
        }

        @Override
        public Optional<Long> lastSequenceNumberFor(String stream) {
            failIf(onRead);
            failIf(() -> harmed.get(stream));
            return memory.engine().lastSequenceNumberFor(stream);
        }
    };

    /** From now on all is as it should be. */
    public void recover() {
        onRead = null;
        onAppend = null;
        harmed.clear();
        appends.set(0);
    }

    /** Somebody deleted the stream on the server, or wrote into it what this program cannot read. */
    public void harm(String stream, RuntimeException how) {
        harmed.put(stream, how);
    }

    public void goAway() {
        onRead = ScriptedLog::away;
        onAppend = ScriptedLog::away;
    }

    /** Appends go, but nothing can be read. */
    public void failReads() {
        onRead = ScriptedLog::away;
    }

    public void refuseAppends() {
        onAppend = ScriptedLog::away;
    }

    /** Another writer is first whenever a stream is begun or changed. */
    public void contend(boolean begun) {
        onAppend = () ->
                begun ? new AggregateStreamCreationException("taken") : new ConcurrencyException("another was first");
    }

    /** Another writer is first once, at the append after so many more. */
    public void contendOnceAfter(int appendsBefore) {
        AtomicInteger left = new AtomicInteger(appendsBefore);
        onAppend = () -> left.getAndDecrement() == 0 ? new ConcurrencyException("another was first") : null;
    }

    /** The log's clock is far from ours. */
    public void skewClocks() {
        onAppend = () -> AppendRefusedException.untimely("Subject-licence.any", new SQLException("MJ001"));
    }

    /** A command would change several streams. */
    public void refuseSeveralStreams() {
        onAppend = () -> AppendRefusedException.severalStreams(List.of("Subject-licence.a", "Subject-licence.b"));
    }

    /** No append is so small that the log takes it. */
    public void refuseSizes(long limit) {
        onAppend = () -> AppendRefusedException.tooLarge("Subject-licence.any", limit + 1, limit);
    }

    /** How often an append was tried since the log recovered. */
    public int appends() {
        return appends.get();
    }

    private static RuntimeException away() {
        return new EventStoreException("no answer", new SQLException("connection refused"));
    }

    private static void failIf(@Nullable Supplier<? extends @Nullable RuntimeException> script) {
        RuntimeException failure = script == null ? null : script.get();
        if (failure != null) {
            throw failure;
        }
    }

    /** The append asks: where nothing can be read, it is taken all the same. */
    @Override
    public boolean appendUnlessThere(Collection<String> others, List<? extends EventMessage<?>> events) {
        if (!memory.existing(others).isEmpty()) {
            appends.incrementAndGet();
            return false;
        }
        engine.appendEvents(events);
        return true;
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
        failIf(onRead);
        return memory.settledInstant();
    }

    @Override
    public Optional<TrackingToken> positionOf(String stream, long revision) {
        return memory.positionOf(stream, revision);
    }

    @Override
    public String describe(@Nullable TrackingToken token) {
        return memory.describe(token);
    }

    @Override
    public TrackingToken position(String described) {
        return memory.position(described);
    }

    @Override
    public void close() {
        memory.close();
    }
}
