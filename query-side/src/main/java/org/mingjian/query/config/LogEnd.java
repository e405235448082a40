package org.mingjian.query.config;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;

/**
 * Where the log ends.
 *
 * @param settled before which nothing can still appear
 * @param position of the last event: on PostgreSQL a number of events, on EventStoreDB of bytes
 */
record LogEnd(Instant settled, long position) {

    static LogEnd of(EventLog log) {
        Instant settled = log.settledInstant();
        @SuppressWarnings("NullAway") // null is Axon's word for an empty log
        @Nullable
        TrackingToken head = log.engine().createHeadToken();
        return new LogEnd(settled, head == null ? 0 : head.position().orElse(0));
    }
}
