package org.mingjian.query.casehistory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.SerializationException;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.EventLog;
import org.mingjian.log.UnreadableEventException;
import org.mingjian.query.projection.RecordedEvent;

/** Streams out of the event log. */
public final class LogStreams implements Streams {
    private final EventLog log;

    public LogStreams(EventLog log) {
        this.log = log;
    }

    @Override
    public List<RecordedEvent> read(String stream) {
        return asked(() -> {
            var events = new ArrayList<RecordedEvent>();
            log.engine().readEvents(stream, 0).forEachRemaining(message -> events.add(recorded(message)));
            return events;
        });
    }

    /** Asks the log once. What was logged later is not even decoded. */
    @Override
    public Map<String, List<RecordedEvent>> readAll(Collection<String> streams, Instant until) {
        return asked(() -> {
            var found = new LinkedHashMap<String, List<RecordedEvent>>();
            log.streams(streams).forEach((stream, messages) -> {
                List<RecordedEvent> events = messages.stream()
                        .takeWhile(message -> !message.getTimestamp().isAfter(until))
                        .map(LogStreams::recorded)
                        .toList();
                if (!events.isEmpty()) {
                    found.put(stream, events);
                }
            });
            return found;
        });
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (DamagedStreamException e) {
            throw StreamUnreadableException.of(e);
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        } catch (SerializationException e) {
            UnreadableEventException unreadable = UnreadableEventException.in(e);
            throw unreadable == null ? e : StreamUnreadableException.of(unreadable);
        }
    }

    private static RecordedEvent recorded(DomainEventMessage<?> message) {
        var payload = (SpecificRecordBase) message.getPayload();
        var metadata = new HashMap<String, String>();
        message.getMetaData().forEach((name, value) -> {
            if (value != null) {
                metadata.put(name, value.toString());
            }
        });
        return new RecordedEvent(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                payload.getSchema().getFullName(),
                payload,
                metadata,
                message.getTimestamp(),
                message.getIdentifier());
    }
}
