package org.mingjian.log.postgres;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in the final order of the log: by the transaction that wrote it, then by its index. The order has
 * no gaps to remember, for an event is shown only when no transaction before its own can still commit.
 *
 * @param tx the full transaction id (xid8) of the append, above 0; 0 before the first
 * @param globalIndex the identity of the row, above 0; unique, but not in the order of commits
 */
public record PostgresPosition(
        @JsonProperty("tx") long tx,
        @JsonProperty("globalIndex") long globalIndex) implements TrackingToken, Comparable<PostgresPosition> {

    /** Before the first event. */
    public static final PostgresPosition BEGINNING = new PostgresPosition(0, 0);

    @JsonCreator
    public PostgresPosition {
        if (tx < 0 || globalIndex < 0) {
            throw new IllegalArgumentException("not a position: " + tx + "-" + globalIndex);
        }
    }

    /**
     * What {@link #toString} gave.
     *
     * @throws IllegalArgumentException it is no such text
     */
    static PostgresPosition parse(String text) {
        int dash = text.indexOf('-');
        return dash < 0 && text.equals("0")
                ? BEGINNING
                : new PostgresPosition(
                        Long.parseLong(text, 0, Math.max(0, dash), 10),
                        Long.parseLong(text, dash + 1, text.length(), 10));
    }

    /** The position inside any token of this log; null is the beginning. */
    static PostgresPosition of(@Nullable TrackingToken token) {
        if (token == null) {
            return BEGINNING;
        }
        if (WrappedToken.unwrapLowerBound(token) instanceof PostgresPosition position) {
            return position;
        }
        throw new IllegalArgumentException("a token of another log: " + token);
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        PostgresPosition that = of(other);
        return compareTo(that) <= 0 ? this : that;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        PostgresPosition that = of(other);
        return compareTo(that) >= 0 ? this : that;
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return compareTo(of(other)) >= 0;
    }

    /** About how many events stand before this one. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(globalIndex);
    }

    @Override
    public int compareTo(PostgresPosition other) {
        int byTransaction = Long.compare(tx, other.tx);
        return byTransaction != 0 ? byTransaction : Long.compare(globalIndex, other.globalIndex);
    }

    /** {@code 1234-5678}; {@code 0} for the beginning. */
    @Override
    public String toString() {
        return equals(BEGINNING) ? "0" : tx + "-" + globalIndex;
    }
}
