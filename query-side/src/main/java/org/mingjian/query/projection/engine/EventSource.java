package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.RecordedEvent;

/** The log as the reader needs it: everything in order from some position on. */
public interface EventSource {

    /** @param after the position of the last event not wanted, null for the beginning */
    Cursor open(@Nullable TrackingToken after);

    /** The position of the last event, null when there is none. */
    @Nullable
    TrackingToken head();

    /**
     * One event, read again.
     *
     * @throws UndecodableEventException this program cannot read it
     * @throws RuntimeException the log is away
     */
    RecordedEvent read(String stream, long revision);

    /** About how many events stand between; 0 when {@code from} has reached {@code to}, empty when the log cannot tell. */
    OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to);

    /** What tells this log from any other; empty for one that has nothing of the kind, or not before its first event. */
    default Optional<String> identity() {
        return Optional.empty();
    }

    /** The position in the words of answers and logs. */
    String describe(@Nullable TrackingToken position);

    /** The position of which {@link #describe} gave these words. */
    TrackingToken position(String described);

    /** A place in the log from which the next events can be had. Used by one thread. */
    interface Cursor extends AutoCloseable {

        /**
         * Up to {@code max} next events; empty when there are none <em>now</em>.
         *
         * @throws RuntimeException the log is away; a new cursor may work later
         */
        List<Delivery> next(int max);

        @Override
        void close();
    }
}
