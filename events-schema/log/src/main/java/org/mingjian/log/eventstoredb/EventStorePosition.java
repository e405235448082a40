package org.mingjian.log.eventstoredb;

import com.eventstore.dbclient.Position;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among all. The two numbers are nearly always the same; a position that holds one of them only may pass
 * over an event.
 *
 * @param commit offset in the server's log, in bytes: it grows, but not every number is a position
 * @param prepare no greater than commit
 */
public record EventStorePosition(
        @JsonProperty("commit") long commit,
        @JsonProperty("prepare") long prepare) implements TrackingToken, Comparable<EventStorePosition> {

    /** Before the first event. */
    public static final EventStorePosition BEGINNING = new EventStorePosition(0, 0);

    @JsonCreator
    public EventStorePosition {
        if (prepare < 0 || commit < prepare) {
            throw new IllegalArgumentException("not a position: " + commit + "-" + prepare);
        }
    }

    /**
     * What {@link #toString} gave.
     *
     * @throws IllegalArgumentException it is no such text
     */
    static EventStorePosition parse(String text) {
        int dash = text.indexOf('-');
        long commit = Long.parseLong(text, 0, dash < 0 ? text.length() : dash, 10);
        return new EventStorePosition(commit, dash < 0 ? commit : Long.parseLong(text, dash + 1, text.length(), 10));
    }

    static EventStorePosition of(Position position) {
        return new EventStorePosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
    }

    /** The position inside any token of this log; null is the beginning. */
    static EventStorePosition of(@Nullable TrackingToken token) {
        if (token == null) {
            return BEGINNING;
        }
        if (WrappedToken.unwrapLowerBound(token) instanceof EventStorePosition position) {
            return position;
        }
        throw new IllegalArgumentException("a token of another log: " + token);
    }

    Position toPosition() {
        return new Position(commit, prepare);
    }

    boolean isAfter(EventStorePosition other) {
        return compareTo(other) > 0;
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        EventStorePosition that = of(other);
        return isAfter(that) ? that : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        EventStorePosition that = of(other);
        return that.isAfter(this) ? that : this;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return !of(other).isAfter(this);
    }

    /** How many bytes of the server's log stand before this one: good for shares and progress, not for a number of events. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(commit);
    }

    @Override
    public int compareTo(EventStorePosition other) {
        int byCommit = Long.compare(commit, other.commit);
        return byCommit != 0 ? byCommit : Long.compare(prepare, other.prepare);
    }

    /** {@code 1234}, or {@code 1234-1200} where the two numbers differ; {@code 0} for the beginning. */
    @Override
    public String toString() {
        return commit == prepare ? Long.toString(commit) : commit + "-" + prepare;
    }
}
