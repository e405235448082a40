package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.ReadAllOptions;
import com.eventstore.dbclient.RecordedEvent;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Reads all streams of the log in their final order, past what the server and others keep in between. */
final class AllReader {

    /** So many that opening a call for each does not count; {@link PageRequest} ends a page of large events sooner. */
    static final int PAGE = 8_000;

    private static final int FEWEST = 32;

    private final PageReader pages;
    private final PageReader looks;
    private final StreamNames names;
    private final EventTimes times;
    private final Executor readers;
    private volatile @Nullable Gap gap;
    private volatile Seen seen = new Seen(EventStorePosition.BEGINNING, EventStorePosition.BEGINNING);

    /** Between the two stands nothing of the log, so that whoever waits at the first need not pass it again and again. */
    private record Gap(EventStorePosition from, EventStorePosition to) {}

    /**
     * What is known of the end.
     *
     * @param looked so far it was looked at
     * @param head the last event of the log up to there
     */
    private record Seen(EventStorePosition looked, EventStorePosition head) {}

    /**
     * @param looks reads where the end is
     * @param readers runs what reads ahead
     */
    AllReader(PageReader pages, PageReader looks, StreamNames names, EventTimes times, Executor readers) {
        this.pages = pages;
        this.looks = looks;
        this.names = names;
        this.times = times;
        this.readers = readers;
    }

    AllEvents after(EventStorePosition position) {
        Gap known = gap;
        EventStorePosition from = known != null && known.from().equals(position) ? known.to() : position;
        return new AllEvents(this, readers, position, from);
    }

    /** The server begins with the event at the position, which is to be dropped. */
    Page page(EventStorePosition from) {
        ReadAllOptions options = ReadAllOptions.get().forwards();
        if (from.equals(EventStorePosition.BEGINNING)) {
            options.fromStart();
        } else {
            options.fromPosition(from.toPosition());
        }
        return pages.ofAll(options, PAGE);
    }

    /** The first event of the log. */
    Optional<RecordedEvent> first() {
        EventStorePosition from = EventStorePosition.BEGINNING;
        while (true) {
            Page page = page(from);
            Optional<RecordedEvent> found =
                    page.events().stream().filter(this::isOfLog).findFirst();
            if (found.isPresent() || page.isLast() || page.events().isEmpty()) {
                return found;
            }
            from = EventStorePosition.of(page.end().getPosition());
        }
    }

    void passed(EventStorePosition from, EventStorePosition to) {
        gap = new Gap(from, to);
    }

    boolean isOfLog(RecordedEvent event) {
        return names.isOfLog(event.getStreamId());
    }

    StoredEvent stored(RecordedEvent event) {
        return StoredEvent.of(event, names.inLog(event.getStreamId()), times);
    }

    /** The last event of the log; the beginning when it has none. */
    EventStorePosition head() {
        Seen before = seen;
        EventStorePosition newest = null;
        Optional<EventStorePosition> oldest = Optional.empty();
        for (int count = FEWEST; ; count = Math.min(PAGE, count * 4)) {
            ReadAllOptions options = ReadAllOptions.get().backwards();
            oldest.ifPresentOrElse(at -> options.fromPosition(at.toPosition()), options::fromEnd);
            Page page = looks.ofAll(options, count);
            for (RecordedEvent event : page.events()) {
                EventStorePosition at = EventStorePosition.of(event.getPosition());
                newest = newest == null ? at : newest;
                if (!at.isAfter(before.looked())) {
                    return saw(newest, before.head());
                }
                if (isOfLog(event)) {
                    return saw(newest, at);
                }
                oldest = Optional.of(at);
            }
            if (page.isLast()) {
                return saw(newest == null ? before.looked() : newest, before.head());
            }
        }
    }

    private EventStorePosition saw(EventStorePosition looked, EventStorePosition head) {
        seen = new Seen(looked, head);
        return head;
    }
}
