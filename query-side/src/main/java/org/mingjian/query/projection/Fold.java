package org.mingjian.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A read model as a pure function over the log. The same fold serves the live projection, a rebuild and an answer
 * as of a past day, so it takes neither time, ids nor anything else from outside its arguments.
 *
 * @param <V> the view: an immutable value that Jackson 2 can write and read back unchanged
 */
public interface Fold<V> {

    /** The view's name: lower-case letters only, for ever, as indices and status are named by it. */
    String view();

    Class<V> type();

    /** Raised when {@link #keys} or {@link #fold} answer differently, so that the view is built anew. */
    int version();

    /** The documents that this event bears on, by document id; empty when it bears on none. */
    Set<String> keys(RecordedEvent event);

    /**
     * The documents that an event may bear on of which only this much can be read, because nobody knows its schema. It waits
     * for them as a dead letter. Where one may be concerned that cannot be named, they contain the empty string: then every answer
     * from the view says that it may lack the event.
     */
    default Set<String> concerned(String stream, Map<String, String> metadata) {
        return Set.of(stream);
    }

    /** The view before anything was recorded. A view that stays equal to it is not kept. */
    V initial(String key);

    /**
     * The view after the event. Events of one stream arrive in order, those of different streams do not; and any
     * event may arrive again. An event whose revision is not beyond the last one applied of its stream changes
     * nothing.
     */
    V fold(V view, RecordedEvent event);

    /**
     * The view after several events, the same as after one by one. A fold that works out more than one event changes says so
     * here, and does it once.
     */
    default V foldAll(V view, List<RecordedEvent> events) {
        V after = view;
        for (RecordedEvent event : events) {
            after = fold(after, event);
        }
        return after;
    }

    /**
     * Whether the events of a document lie all over the log, as those of a subject do, which is inspected for years, and not close
     * together, as those of one inspection do. Where such a view is built anew, they are sorted before they are folded.
     */
    default boolean isScattered() {
        return false;
    }

    /** Which events it takes, and why it leaves the others; every catalogued event is one or the other. */
    Intake intake();
}
