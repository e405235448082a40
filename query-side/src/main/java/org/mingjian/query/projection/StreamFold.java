package org.mingjian.query.projection;

import java.util.Set;

/**
 * A fold with one document for each stream of an aggregate, fed by that stream alone: in order, and again at most.
 *
 * @param <V> the view, which keeps the last revision applied
 */
public abstract class StreamFold<V> implements Fold<V> {
    private final Set<String> aggregates;

    /** @param aggregates types of the streams */
    protected StreamFold(String... aggregates) {
        this.aggregates = Set.of(aggregates);
    }

    /** The last revision applied; -1 before the first. */
    protected abstract long revision(V view);

    /** The view after an event that is new to it and taken. */
    protected abstract V apply(V view, RecordedEvent event);

    @Override
    public final Set<String> keys(RecordedEvent event) {
        String stream = event.stream();
        int dash = stream.indexOf('-');
        return dash > 0 && aggregates.contains(stream.substring(0, dash)) ? Set.of(stream) : Set.of();
    }

    @Override
    public final V fold(V view, RecordedEvent event) {
        return event.revision() <= revision(view) || !intake().takes(event) ? view : apply(view, event);
    }
}
