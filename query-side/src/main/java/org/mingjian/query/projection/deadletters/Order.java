package org.mingjian.query.projection.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done with a sequence, left there for the worker of its segment.
 *
 * @param id by which its outcome is found again
 * @param by who gave it
 * @param event {@code stream@revision} of the letter that EVICT is about: it is not carried out once another is the first; null for
 *     RETRY
 */
public record Order(
        String id,
        Kind kind,
        String by,
        Instant at,
        @Nullable String event) {

    /** RETRY applies what can be applied; EVICT gives the first letter up and then does the same. */
    public enum Kind {
        RETRY,
        EVICT
    }
}
