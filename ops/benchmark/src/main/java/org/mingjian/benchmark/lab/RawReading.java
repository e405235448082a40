package org.mingjian.benchmark.lab;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads a whole log by its engine and does nothing with it: as fast as anything that reads it could be. */
final class RawReading {

    private RawReading() {}

    /** Rows out of the database, none of them decoded. */
    static long rows(LabLog log) {
        try (Stream<? extends TrackedEventMessage<?>> events = all(log)) {
            return events.mapToLong(event -> event.trackingToken() == null ? 0 : 1)
                    .sum();
        }
    }

    /** The same with payload and metadata decoded, on the one thread that reads. */
    static long decoded(LabLog log) {
        try (Stream<? extends TrackedEventMessage<?>> events = all(log)) {
            return events.mapToLong(event ->
                            event.getPayload() != null && !event.getMetaData().isEmpty() ? 1 : 0)
                    .sum();
        }
    }

    @SuppressWarnings("NullAway") // null is Axon's word for the beginning
    private static Stream<? extends TrackedEventMessage<?>> all(LabLog log) {
        return log.reader().engine().readEvents(null, false);
    }
}
