package org.mingjian.query.asknown;

import java.time.Instant;
import java.util.List;
import org.mingjian.query.projection.RecordedEvent;

/**
 * What was known at a moment.
 *
 * @param at the moment, itself included
 * @param basis by which time
 */
public record Known(Instant at, TimeBasis basis) {

    /** The latest logging that can be known by then. */
    Instant latestLogging() {
        return basis == TimeBasis.LOGGED ? at : Instant.MAX;
    }

    /** As much of a stream as was known: a beginning of it, for what follows rests on what went before. */
    List<RecordedEvent> of(List<RecordedEvent> stream) {
        return stream.stream().takeWhile(event -> !time(event).isAfter(at)).toList();
    }

    private Instant time(RecordedEvent event) {
        return basis == TimeBasis.LOGGED ? event.at() : SourceTimes.known(event);
    }
}
