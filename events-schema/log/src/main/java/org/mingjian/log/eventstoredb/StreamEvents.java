package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.mingjian.log.DamagedStreamException;

/** The events of one stream from a revision on, page by page, none missing. */
final class StreamEvents implements Iterator<StoredEvent> {

    private final StreamReader streams;
    private final String stream;
    private final String onServer;
    private final EventTimes times;
    private long next;
    private boolean over;
    private Iterator<RecordedEvent> page = List.<RecordedEvent>of().iterator();

    StreamEvents(StreamReader streams, StreamNames names, String stream, EventTimes times, long first) {
        this.streams = streams;
        this.stream = stream;
        this.onServer = names.onServer(stream);
        this.times = times;
        this.next = first;
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !over) {
            Page read = streams.from(onServer, next);
            if (read.events().isEmpty() && next == 0) {
                streams.requireNeverDeleted(onServer);
            }
            over = read.isLast();
            page = read.events().iterator();
        }
        return page.hasNext();
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RecordedEvent event = page.next();
        if (event.getRevision() != next) {
            throw new DamagedStreamException(
                    stream, "revision %d is followed by %d".formatted(next - 1, event.getRevision()));
        }
        next++;
        return StoredEvent.of(event, stream, times);
    }
}
