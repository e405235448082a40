package org.mingjian.log.eventstoredb;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyState;
import org.mingjian.log.copy.RawEvent;
import org.mingjian.log.copy.RawLog;

/** A log on EventStoreDB as its copier sees it. Events that are copied say so, and every reader then takes the time that they state. */
public final class EventStoreDbRawLog implements RawLog {

    /** Of the history's time: so many milestones it takes to find a time in it soon. */
    private static final Duration MILESTONES = Duration.ofDays(1);

    private final ExecutorService readers = Executors.newCachedThreadPool(EventStoreDbLog::thread);
    private final EventStoreDbParts parts;
    private final RawAppend writing;

    private EventStoreDbRawLog(EventStoreDbSettings settings, EventTimes times) {
        this.parts = EventStoreDbParts.of(settings, times, MILESTONES, List.of(), readers);
        this.writing = new RawAppend(parts);
    }

    public static EventStoreDbRawLog open(EventStoreDbSettings settings) {
        return open(settings, EventTimes.STANDARD);
    }

    static EventStoreDbRawLog open(EventStoreDbSettings settings, EventTimes times) {
        return new EventStoreDbRawLog(settings, times);
    }

    @Override
    public String place() {
        String namespace = parts.settings().namespace();
        return "EventStoreDB at " + parts.settings().connection().replaceFirst("\\?.*", "")
                + (namespace.isEmpty() ? "" : ", namespace " + namespace);
    }

    @Override
    public Iterator<RawEvent> events() {
        AllEvents all = parts.all().after(EventStorePosition.BEGINNING);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public RawEvent next() {
                return raw(all.next());
            }
        };
    }

    private static RawEvent raw(StoredEvent event) {
        return new RawEvent(
                event.stream(),
                event.revision(),
                event.eventId(),
                event.aggregateType(),
                event.recordedAt(),
                event.payload().type(),
                event.payload().schemaRevision(),
                event.payload().data(),
                event.metadata());
    }

    @Override
    public CopyState state() {
        return parts.copying().state();
    }

    @Override
    public void begin(String from) {
        if (parts.all().first().isPresent()) {
            throw new CopyException("the target cannot be copied into: it has events of its own");
        }
        parts.copying().note(Copying.BEGUN, UuidCreator.getTimeOrderedEpoch(), from);
    }

    @Override
    public void append(List<RawEvent> events) {
        writing.write(events);
    }

    @Override
    public void end() {
        parts.copying().note(Copying.ENDED, UuidCreator.getTimeOrderedEpoch(), "");
    }

    @Override
    public void close() {
        parts.close();
        readers.shutdownNow();
    }
}
