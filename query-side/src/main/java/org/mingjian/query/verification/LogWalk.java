package org.mingjian.query.verification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.projection.engine.Delivery;
import org.mingjian.query.projection.engine.EventSource;

/** Reads stretches of the log, with cursors of its own beside those of the projections. */
final class LogWalk {
    private static final int PAGE = 1000;
    private static final Duration UNTIL_SETTLED = Duration.ofMillis(20);

    private final EventSource log;
    private final Cancellation cancellation;

    LogWalk(EventSource log, Cancellation cancellation) {
        this.log = log;
        this.cancellation = cancellation;
    }

    /** The position of the last event; null when there is none. */
    @Nullable
    TrackingToken head() {
        return cancellation
                .persistently(RuntimeException.class, () -> Optional.ofNullable(log.head()))
                .orElse(null);
    }

    /**
     * Hands on every event after the one position up to and including the other, each once.
     *
     * @param taker answers whether it wants more
     */
    void between(@Nullable TrackingToken after, @Nullable TrackingToken upTo, Predicate<Delivery> taker) {
        if (upTo == null || log.describe(upTo).equals(log.describe(null))) {
            return;
        }
        try (Reading reading = new Reading(after)) {
            while (!reading.hasReached(upTo)) {
                List<Delivery> page = cancellation.persistently(RuntimeException.class, reading::next);
                for (Delivery event : page) {
                    if (!upTo.covers(event.position()) || !taker.test(event)) {
                        return;
                    }
                }
                if (page.isEmpty()) {
                    // The end is known, but what stands before it is not final yet.
                    cancellation.pause(UNTIL_SETTLED);
                }
            }
        }
    }

    /** A cursor that is opened again where it broke off. */
    private final class Reading implements AutoCloseable {
        private @Nullable TrackingToken reached;
        private EventSource.@Nullable Cursor cursor;

        Reading(@Nullable TrackingToken after) {
            reached = after;
        }

        boolean hasReached(TrackingToken position) {
            return reached != null && reached.covers(position);
        }

        List<Delivery> next() {
            try {
                EventSource.Cursor open = cursor == null ? log.open(reached) : cursor;
                cursor = open;
                List<Delivery> page = open.next(PAGE);
                if (!page.isEmpty()) {
                    reached = page.get(page.size() - 1).position();
                }
                return page;
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        @Override
        public void close() {
            if (cursor != null) {
                cursor.close();
            }
            cursor = null;
        }
    }
}
