package org.mingjian.command.storage;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The event store over the log. It spares two reads for a stream that is believed to be new: the append says if it was not, and
 * the command is then judged again on what is there.
 */
public final class LogEventStore extends EmbeddedEventStore {

    /** Command metadata: the stream is believed to have no events. */
    public static final String BELIEVED_NEW = "believedNew";

    private final GatheringEngine engine;
    private final LogStreams streams;

    public LogEventStore(GatheringEngine engine, LogStreams streams) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
        this.engine = engine;
        this.streams = streams;
    }

    @Override
    public DomainEventStream readEvents(String stream) {
        return believedNew() ? DomainEventStream.empty() : super.readEvents(stream);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> committed) {
                engine.whenDurable(() -> streams.committed(committed));
            }
        }
    }

    private static boolean believedNew() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage().getMetaData().containsKey(BELIEVED_NEW);
    }
}
