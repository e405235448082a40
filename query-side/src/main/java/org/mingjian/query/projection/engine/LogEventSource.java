package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** The log through Axon's storage engine, whichever that is. */
public final class LogEventSource implements EventSource {

    private final EventStorageEngine engine;
    private final Function<@Nullable TrackingToken, String> words;

    public LogEventSource(EventStorageEngine engine, Function<@Nullable TrackingToken, String> words) {
        this.engine = engine;
        this.words = words;
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
    public String describe(@Nullable TrackingToken position) {
        return words.apply(position);
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
                page.add(deliver(events.next()));
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

    private static Delivery deliver(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        TrackingToken position = message.trackingToken();
        String stream = event.getAggregateIdentifier();
        Instant at = event.getTimestamp();
        try {
            SpecificRecordBase payload = (SpecificRecordBase) event.getPayload();
            return Delivery.of(
                    position,
                    new RecordedEvent(
                            stream,
                            event.getSequenceNumber(),
                            payload.getSchema().getFullName(),
                            payload,
                            event.getMetaData().entrySet().stream()
                                    .filter(entry -> entry.getValue() != null)
                                    .collect(Collectors.toUnmodifiableMap(
                                            entry -> entry.getKey(),
                                            entry -> entry.getValue().toString())),
                            at,
                            event.getIdentifier()));
        } catch (RuntimeException e) {
            return Delivery.undecodable(position, stream, event.getSequenceNumber(), at, e);
        }
    }
}
