package org.mingjian.query.projection.deadletters;

import java.time.Instant;

/**
 * What somebody wants done with a sequence, left there for the worker of its segment.
 *
 * @param id by which its outcome is found again
 * @param by who gave it
 */
public record Order(String id, Kind kind, String by, Instant at) {

    /** RETRY applies what can be applied; EVICT gives the first letter up and then does the same. */
    public enum Kind {
        RETRY,
        EVICT
    }
}
