package org.mingjian.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The log of all that happened, whichever engine keeps it. One a process; closing it closes its connections. */
public interface EventLog extends AutoCloseable {

    /**
     * Appends, reads of one stream, reads of all in their final order, snapshots and tokens. An append returns once it is
     * durable, and holds the events of one stream only.
     */
    EventStorageEngine engine();

    /**
     * Makes several appends durable in this order, at the price of about one where the engine can. Each holds the events of
     * one stream, as for {@link #engine()}; a later one may follow an earlier one on the same stream.
     *
     * @throws RuntimeException when not all of them are durable for certain. Some, none or all may be: each is to be judged
     *     again by itself, which tells them apart
     */
    default void appendTogether(List<? extends List<? extends EventMessage<?>>> appends) {
        appends.forEach(engine()::appendEvents);
    }

    /**
     * Appends, as for {@link #engine()}, unless one of some other streams is there. Asked and done in one go where the engine can;
     * where it cannot, another may come to be between the question and the append.
     *
     * @param others streams that must not have an event
     * @return false when one of them has, and nothing was written
     */
    default boolean appendUnlessThere(Collection<String> others, List<? extends EventMessage<?>> events) {
        if (!existing(others).isEmpty()) {
            return false;
        }
        engine().appendEvents(events);
        return true;
    }

    /** Whoever reads all from now on has seen, at the head, every event with an earlier timestamp: none can still appear. */
    Instant settledInstant();

    /** Where an event stands among all; empty when the stream has no such revision. */
    Optional<TrackingToken> positionOf(String stream, long revision);

    /** Those of the streams that have an event; asked in one go where the engine can. */
    default Set<String> existing(Collection<String> streams) {
        return streams.stream()
                .filter(stream -> engine().lastSequenceNumberFor(stream).isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * The events of several streams, each in its order; a stream that is not there is left out. Asked in one go where the engine
     * can, and their payloads are not decoded before somebody looks at them.
     *
     * @throws UnreadableEventException one of the events is of a type that nobody knows
     */
    default Map<String, List<DomainEventMessage<?>>> streams(Collection<String> streams) {
        Map<String, List<DomainEventMessage<?>>> found = new LinkedHashMap<>();
        for (String stream : new LinkedHashSet<>(streams)) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            engine().readEvents(stream, 0).forEachRemaining(events::add);
            if (!events.isEmpty()) {
                found.put(stream, events);
            }
        }
        return found;
    }

    /**
     * Tells this log from any other, a copy of it included: positions of the one mean nothing in the other. The same for ever, also
     * after a restore; empty for a log that has none before its first event, and for one in memory.
     */
    default Optional<String> identity() {
        return Optional.empty();
    }

    /** Whether the log was made to be filled with invented events of the past, and is not filled yet. */
    default boolean takesSimulatedTimes() {
        return false;
    }

    /**
     * Whether an append that the log takes proves that all events before it are there. Where a stream can be hidden from readers by
     * hand, its server takes the next event all the same.
     */
    default boolean provesByAppend() {
        return false;
    }

    /**
     * Calls back soon after something was appended, so that who waits at the end of the log need not look again and again. It
     * may ring for nothing, and rarely it may fail to ring: whoever waits looks by itself now and then.
     *
     * @param bell called by a thread of the log; must not block
     * @return closing it ends the calls
     */
    default Bell whenAppended(Runnable bell) {
        return () -> {};
    }

    /** How long whoever waits at the end rests before it looks again by itself. */
    default Duration rest() {
        return Duration.ofMillis(50);
    }

    /** Whether whoever waits at the end is woken, as far as is known without asking; a log that is only looked at says yes. */
    default boolean isListening() {
        return true;
    }

    /** How often since the start a connection had to be replaced because it had died or gave no answer. */
    default long reconnections() {
        return 0;
    }

    /**
     * How far this node's clock is ahead of the log's, at the least, as last compared; negative when it is behind. Empty when it was
     * not compared: by a log that refuses what is too far off, or where nothing was appended yet.
     */
    default Optional<Duration> clockAhead() {
        return Optional.empty();
    }

    /**
     * About how many events stand between two positions.
     *
     * @param from null is the beginning
     * @return 0 when {@code from} has reached {@code to}; else empty when positions of this log do not count events
     */
    default OptionalLong eventsBetween(@Nullable TrackingToken from, @Nullable TrackingToken to) {
        if (to == null || (from != null && from.covers(to))) {
            return OptionalLong.of(0);
        }
        OptionalLong last = to.position();
        OptionalLong reached = from == null ? OptionalLong.of(0) : from.position();
        // A later event may have the smaller number, where numbers are given before the order is known.
        return last.isPresent() && reached.isPresent()
                ? OptionalLong.of(Math.max(1, last.getAsLong() - reached.getAsLong()))
                : OptionalLong.empty();
    }

    /** A position as short stable text for answers and logs; {@code "0"} for the beginning, which is also null. */
    String describe(@Nullable TrackingToken token);

    /**
     * The position that {@link #describe} gave as this text.
     *
     * @throws IllegalArgumentException it is none of this log's
     */
    TrackingToken position(String described);

    @Override
    void close();

    /** Someone who is called when something was appended. */
    interface Bell extends AutoCloseable {
        @Override
        void close();
    }
}
