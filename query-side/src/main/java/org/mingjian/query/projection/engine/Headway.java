package org.mingjian.query.projection.engine;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a segment is with the stretch in hand, for whoever watches: to have taken it counts as half of the way, to have written it as
 * the other half. Its position says nothing of it until all of it is written.
 */
final class Headway {

    private volatile double positions;
    private double half;

    /** @param from where the stretch began */
    void took(@Nullable TrackingToken from, TrackingToken upTo) {
        half = Math.max(0, of(upTo) - of(from)) / 2;
        positions = half;
    }

    void wrote(long events, long ofAll) {
        positions =
                half + half * Math.min(1, (double) events / (ofAll + 1)); // all of it only when the position says so
    }

    void ended() {
        positions = 0;
    }

    /** Beyond the position, in its unit. */
    double positions() {
        return positions;
    }

    /** Of a position as a number; 0 for the beginning, and where it is none. */
    static double of(@Nullable TrackingToken position) {
        return position == null ? 0 : position.position().orElse(0);
    }
}
