package org.mingjian.query.projection;

import java.util.Map;
import java.util.Set;

/**
 * A fold with one document for each stream of an aggregate, fed by that stream alone: in order, and again at most.
 *
 * @param <V> the view
 */
public abstract class StreamFold<V extends StreamView> implements Fold<V> {
    private final String view;
    private final Class<V> type;
    private final int version;
    private final Intake intake;
    private final Set<String> aggregates;

    /**
     * @param view its name
     * @param type class of the view
     * @param version see {@link Fold#version}
     * @param intake which events it takes
     * @param aggregates types of the streams
     */
    protected StreamFold(String view, Class<V> type, int version, Intake intake, String... aggregates) {
        this.view = view;
        this.type = type;
        this.version = version;
        this.intake = intake;
        this.aggregates = Set.of(aggregates);
    }

    /** The view after an event that is new to it and taken. */
    protected abstract V apply(V before, RecordedEvent event);

    @Override
    public final String view() {
        return view;
    }

    @Override
    public final Class<V> type() {
        return type;
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final Intake intake() {
        return intake;
    }

    @Override
    public final Set<String> keys(RecordedEvent event) {
        return concerned(event.stream(), event.metadata());
    }

    @Override
    public final Set<String> concerned(String stream, Map<String, String> metadata) {
        int dash = stream.indexOf('-');
        return dash > 0 && aggregates.contains(stream.substring(0, dash)) ? Set.of(stream) : Set.of();
    }

    @Override
    public final V fold(V before, RecordedEvent event) {
        return event.revision() <= before.revision() || !intake.takes(event) ? before : apply(before, event);
    }
}
