package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.RecordedEvent;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * All events of the log after a position, until there are no more. While one page is worked on, the next is read; no more than
 * these two are held.
 */
final class AllEvents implements Iterator<StoredEvent> {

    private final AllReader all;
    private final Executor readers;
    private EventStorePosition last;
    private EventStorePosition passed;
    private boolean over;
    private Iterator<RecordedEvent> page = List.<RecordedEvent>of().iterator();
    private @Nullable CompletableFuture<Page> ahead;
    private @Nullable RecordedEvent next;

    /**
     * @param last the position after which events are wanted
     * @param passed a position after which all of them are, no earlier
     */
    AllEvents(AllReader all, Executor readers, EventStorePosition last, EventStorePosition passed) {
        this.all = all;
        this.readers = readers;
        this.last = last;
        this.passed = passed;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (page.hasNext() || !over)) {
            if (page.hasNext()) {
                consider(page.next());
            } else {
                fetch();
            }
        }
        if (next == null && passed.isAfter(last)) {
            all.passed(last, passed);
        }
        return next != null;
    }

    private void consider(RecordedEvent event) {
        EventStorePosition at = EventStorePosition.of(event.getPosition());
        if (at.isAfter(passed)) {
            passed = at;
            next = all.isOfLog(event) ? event : null;
        }
    }

    private void fetch() {
        Page fetched = ahead == null ? all.page(passed) : joined(ahead);
        ahead = null;
        page = fetched.events().iterator();
        over = fetched.isLast() || fetched.events().isEmpty();
        if (!over) {
            EventStorePosition end = EventStorePosition.of(fetched.end().getPosition());
            ahead = CompletableFuture.supplyAsync(() -> all.page(end), readers);
        }
    }

    private static Page joined(CompletableFuture<Page> ahead) {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    @Override
    public StoredEvent next() {
        RecordedEvent event = hasNext() ? next : null;
        if (event == null) {
            throw new NoSuchElementException();
        }
        next = null;
        StoredEvent stored = all.stored(event);
        last = stored.position();
        return stored;
    }
}
