package org.mingjian.query.rest;

import java.time.Instant;
import java.util.Collection;
import org.mingjian.query.projection.deadletters.Gaps;

/** How recent the views are. */
public interface Freshness {

    /** What is known of a view a moment ago; everything up to that position is in its documents. */
    Stamp of(String view);

    /** The same as of this moment; whatever {@link #of} answers from now on is no older. */
    default Stamp now(String view) {
        return of(view);
    }

    /**
     * How recent an answer is.
     *
     * @param position position of the log up to which the answer holds everything
     * @param settledInstant instant before which nothing can still appear in the log
     * @param gaps what documents of the view lack, looked at after the position
     */
    record Stamp(String position, Instant settledInstant, Gaps gaps) {

        /** What documents of these keys lack. */
        Lacking lacking(Collection<String> keys) {
            return Lacking.of(gaps.of(keys));
        }

        /** What the view lacks. */
        Lacking lacking() {
            return Lacking.of(gaps.all());
        }
    }
}
