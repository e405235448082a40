package org.mingjian.query.projection;

import java.util.Set;

/**
 * A fold with one document for each stream of an aggregate, fed by that stream alone: in order, and again at most.
 *
 * @param <V> the view, which keeps the last revision applied
 */
public abstract class StreamFold<V> implements Fold<V> {
    private final String prefix;

    /** @param aggregate type of the streams */
    protected StreamFold(String aggregate) {
        prefix = aggregate + "-";
    }

    /** The last revision applied; -1 before the first. */
    protected abstract long revision(V view);

    /** The view after an event that is new to it and taken. */
    protected abstract V apply(V view, RecordedEvent event);

    @Override
    public final Set<String> keys(RecordedEvent event) {
        return event.stream().startsWith(prefix) ? Set.of(event.stream()) : Set.of();
    }

    @Override
    public final V fold(V view, RecordedEvent event) {
        return event.revision() <= revision(view) || !intake().takes(event) ? view : apply(view, event);
    }
}
