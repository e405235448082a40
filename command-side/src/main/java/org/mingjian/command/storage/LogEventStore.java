package org.mingjian.command.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The event store over the log. It spares the reads of a stream about which something is believed: the append says if that was
 * wrong, and the command is then judged again on what is there.
 */
public final class LogEventStore extends EmbeddedEventStore {

    /** After how many events an aggregate is given a snapshot. */
    public static final int EVENTS_PER_SNAPSHOT = 200;

    private final GatheringEngine engine;
    private final LogStreams streams;
    private final RecentStreams recent;

    public LogEventStore(GatheringEngine engine, LogStreams streams, RecentStreams recent) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
        this.engine = engine;
        this.streams = streams;
        this.recent = recent;
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return super.readEvents(stream);
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        // Asked for while the aggregate is locked: who waited for another command to it believes what that one led to.
        Belief belief = Basis.inHand().map(basis -> basis.of(recent, stream)).orElse(null);
        if (belief != null) {
            goneBy(work, stream, () -> belief);
            return DomainEventStream.of(belief.events());
        }
        Reading reading = new Reading(super.readEvents(stream));
        goneBy(work, stream, reading::whole);
        return reading;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        List<DomainEventMessage<?>> committed = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain) {
                committed.add(domain);
            }
        }
        if (committed.isEmpty()) {
            return;
        }
        String stream = committed.get(0).getAggregateIdentifier();
        Supplier<@Nullable Belief> goneBy = CurrentUnitOfWork.get().getResource(resource(stream));
        Belief before = goneBy == null ? null : goneBy.get();
        engine.whenDurable(() -> {
            committed.forEach(streams::committed);
            recent.appended(stream, before, committed);
        });
    }

    private static void goneBy(UnitOfWork<?> work, String stream, Supplier<@Nullable Belief> held) {
        work.resources().put(resource(stream), held);
    }

    private static String resource(String stream) {
        return "held by " + stream;
    }
}
