package org.mingjian.query.projection.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventMetadata;

/**
 * Events of one key that cannot be applied now, in order.
 *
 * @param cause why the first of them cannot; null when it waits behind letters parked earlier
 */
record Stuck(List<KeyedEvent> events, @Nullable RuntimeException cause) {

    /** Which request the first of them came of, as far as that is known. */
    String correlationId() {
        return events.get(0).delivery().metadata().getOrDefault(EventMetadata.CORRELATION_ID, "-");
    }
}
