package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.UndecodableEventException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.projection.deadletters.Letter;

/**
 * Applies letters to their document in order, as far as it goes. Each event is read again from the log, and the document is
 * written only if nobody else wrote it meanwhile; applying a letter twice changes nothing.
 */
final class Retry<V> {

    /**
     * How far it went.
     *
     * @param applied the events that the document holds now, for each letter from the first on
     * @param cause why the next letter cannot be applied, null when there is none
     */
    record Applied(List<RecordedEvent> applied, @Nullable RuntimeException cause) {}

    private final Fold<V> fold;
    private final ViewVersion version;
    private final EngineParts parts;

    Retry(Fold<V> fold, ViewVersion version, EngineParts parts) {
        this.fold = fold;
        this.version = version;
        this.parts = parts;
    }

    Applied apply(String key, List<Letter> letters) {
        List<RecordedEvent> events = new ArrayList<>();
        RuntimeException unread = null;
        for (int i = 0; i < letters.size() && unread == null; i++) {
            try {
                events.add(parts.source()
                        .read(letters.get(i).stream(), letters.get(i).revision()));
            } catch (UndecodableEventException e) {
                unread = e;
            } catch (RuntimeException e) {
                unread = new LogAwayException(e);
            }
        }
        Applied folded = foldInto(key, events);
        return folded.cause() == null ? new Applied(folded.applied(), unread) : folded;
    }

    /** The same of events that were read before. All at once; where the store refuses what comes out, one by one, to find the event that it is due to. */
    Applied foldInto(String key, List<RecordedEvent> events) {
        try {
            return atOnce(key, events);
        } catch (RefusedException e) {
            if (events.size() == 1) {
                return new Applied(List.of(), e);
            }
        }
        List<RecordedEvent> applied = new ArrayList<>();
        for (RecordedEvent event : events) {
            try {
                Applied one = atOnce(key, List.of(event));
                applied.addAll(one.applied());
                if (one.cause() != null) {
                    return new Applied(applied, one.cause());
                }
            } catch (RefusedException e) {
                return new Applied(applied, e);
            }
        }
        return new Applied(applied, null);
    }

    private Applied atOnce(String key, List<RecordedEvent> events) {
        while (true) {
            Versioned<V> stored =
                    parts.store().load(version, List.of(key), fold.type()).get(key);
            V before = stored == null ? fold.initial(key) : stored.view();
            V after = before;
            RuntimeException cause = null;
            int done = 0;
            while (done < events.size() && cause == null) {
                try {
                    RecordedEvent event = events.get(done);
                    after = fold.keys(event).contains(key) ? fold.fold(after, event) : after;
                    done++;
                } catch (RuntimeException e) {
                    cause = e;
                }
            }
            if (after.equals(before) || isWritten(new ViewWrite<>(key, after, stored == null ? null : stored.mark()))) {
                return new Applied(events.subList(0, done), cause);
            }
        }
    }

    private boolean isWritten(ViewWrite<V> write) {
        Map<String, WriteOutcome> outcomes = parts.store().save(version, List.of(write));
        WriteOutcome outcome = outcomes.get(write.key());
        if (outcome instanceof WriteOutcome.Refused refused) {
            throw new RefusedException(refused.reason());
        }
        if (outcome instanceof WriteOutcome.Busy busy) {
            throw new StoreUnavailableException(busy.reason(), null);
        }
        return outcome instanceof WriteOutcome.Saved;
    }

    /** The store will never take the document as it is. */
    private static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedException(String reason) {
            super(reason);
        }
    }
}
