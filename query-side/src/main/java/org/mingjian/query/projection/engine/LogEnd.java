package org.mingjian.query.projection.engine;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Where the log ends.
 *
 * @param known false where it cannot be asked now, of which its reader tells
 * @param head null for an empty log, and where it is not known
 */
record LogEnd(boolean known, @Nullable TrackingToken head) {

    static LogEnd of(EventSource source) {
        try {
            return new LogEnd(true, source.head());
        } catch (RuntimeException e) {
            return new LogEnd(false, null);
        }
    }

    /** Whether nothing is beyond a position for certain. */
    boolean isReached(@Nullable TrackingToken position) {
        return known && (head == null || position != null && position.covers(head));
    }
}
