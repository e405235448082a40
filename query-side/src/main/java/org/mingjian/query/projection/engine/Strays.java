package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Eviction;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.Sequence;

/**
 * Takes care of documents that nobody knew an event to bear on while it could not be read. Where letters wait, the event is put
 * among them by the order of its stream. Where none waits, it is applied; where later events of its stream came first it is too
 * late, and the document is marked as lacking it until its view is built anew.
 */
final class Strays<V> {

    private static final String BY_ITSELF = "mingjian";

    private final Fold<V> fold;
    private final ViewVersion version;
    private final EngineParts parts;
    private final Retry<V> retry;

    Strays(Fold<V> fold, ViewVersion version, EngineParts parts) {
        this.fold = fold;
        this.version = version;
        this.parts = parts;
        this.retry = new Retry<>(fold, version, parts);
    }

    void follow(String key, Letter letter, RecordedEvent event) {
        Set<String> others = new TreeSet<>(fold.keys(event));
        others.remove(key);
        others.removeAll(fold.concerned(event.stream(), event.metadata()));
        for (String other : others) {
            while (!isTakenCareOf(other, letter, event)) {
                // somebody changed the sequence meanwhile
            }
        }
    }

    private boolean isTakenCareOf(String key, Letter letter, RecordedEvent event) {
        Versioned<Sequence> kept =
                parts.letters().store().load(version, List.of(key)).get(key);
        Sequence before = kept == null ? Sequence.EMPTY : kept.view();
        Sequence after = before.waits() ? before.withInOrder(letter) : applied(key, letter, event, before);
        return after.equals(before)
                || parts.letters()
                        .store()
                        .save(version, List.of(new Change(key, after, kept == null ? null : kept.mark())))
                        .contains(key);
    }

    private Sequence applied(String key, Letter letter, RecordedEvent event, Sequence before) {
        String missed = whyMissed(key, event);
        if (missed == null) {
            return before;
        }
        ProjectionLog.missed(version, key, letter.event(), missed);
        return before.without(new Eviction(
                letter.event(), letter.type(), missed, BY_ITSELF, parts.clock().instant()));
    }

    private @Nullable String whyMissed(String key, RecordedEvent event) {
        Versioned<V> stored =
                parts.store().load(version, List.of(key), fold.type()).get(key);
        V view = stored == null ? fold.initial(key) : stored.view();
        try {
            if (fold.intake().takes(event) && fold.fold(view, event).equals(view)) {
                return "too-late: later events of its stream were applied before it could be read";
            }
        } catch (RuntimeException e) {
            return Reasons.of(e);
        }
        RuntimeException cause = retry.foldInto(key, List.of(event)).cause();
        return cause == null ? null : Reasons.of(cause);
    }
}
