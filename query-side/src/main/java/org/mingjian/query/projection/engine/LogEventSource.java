package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.EventLog;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.UndecodableEventException;

/** The log through Axon's storage engine, whichever that is. */
public final class LogEventSource implements EventSource {

    private final EventLog log;
    private final EventStorageEngine engine;

    public LogEventSource(EventLog log) {
        this.engine = log.engine();
        this.log = log;
    }

    @Override
    public Optional<String> identity() {
        return log.identity();
    }

    @Override
    @SuppressWarnings("NullAway") // null is Axon's word for the beginning.
    public Cursor open(@Nullable TrackingToken after) {
        return new EngineCursor(after);
    }

    @Override
    @SuppressWarnings("NullAway") // null is Axon's word for an empty log.
    public @Nullable TrackingToken head() {
        return engine.createHeadToken();
    }

    @Override
    public OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to) {
        return log.eventsBetween(from, to);
    }

    @Override
    public String describe(@Nullable TrackingToken position) {
        return log.describe(position);
    }

    @Override
    public TrackingToken position(String described) {
        return log.position(described);
    }

    @Override
    public RecordedEvent read(String stream, long revision) {
        try {
            DomainEventStream events = engine.readEvents(stream, revision);
            if (events.hasNext()) {
                DomainEventMessage<?> found = events.next();
                if (found.getSequenceNumber() == revision) {
                    return LogMessages.recorded(found);
                }
            }
        } catch (SerializationException e) {
            throw LogMessages.undecodable(e);
        } catch (DamagedStreamException e) {
            throw new UndecodableEventException("", String.valueOf(e.getMessage()), null);
        }
        throw new UndecodableEventException("", "the log has no event " + stream + "@" + revision, null);
    }

    /** The engine's stream ends where the log ends now; the cursor then opens another from its own last position. */
    private final class EngineCursor implements Cursor {

        private @Nullable TrackingToken position;
        private @Nullable Stream<? extends TrackedEventMessage<?>> stream;
        private @Nullable Iterator<? extends TrackedEventMessage<?>> events;

        EngineCursor(@Nullable TrackingToken position) {
            this.position = position;
        }

        @Override
        @SuppressWarnings("NullAway") // readEvents takes null for the beginning
        public List<Delivery> next(int max) {
            if (events == null) {
                stream = engine.readEvents(position, false);
                events = stream.iterator();
            }
            List<Delivery> page = new ArrayList<>();
            while (page.size() < max && events.hasNext()) {
                page.add(LogMessages.deliver(events.next()));
            }
            if (!page.isEmpty()) {
                position = page.get(page.size() - 1).position();
            }
            if (page.size() < max) {
                close();
            }
            return page;
        }

        @Override
        public void close() {
            if (stream != null) {
                stream.close();
            }
            stream = null;
            events = null;
        }
    }
}
