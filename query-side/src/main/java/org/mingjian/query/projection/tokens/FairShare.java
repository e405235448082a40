package org.mingjian.query.projection.tokens;

import java.util.Collection;

/** How many segments of a view a node should have, so that all nodes have about as many and none lies idle. */
final class FairShare {

    private FairShare() {}

    /**
     * The lowest number that, taken by each node that may take so many, leaves no segment over; or the node's own limit where that is
     * lower, or where all limits together leave some over.
     *
     * @param limits the most that each node takes, this one among them
     */
    static int of(int segments, int own, Collection<Integer> limits) {
        for (int share = 1; share < own; share++) {
            int each = share;
            if (limits.stream().mapToInt(limit -> Math.min(limit, each)).sum() >= segments) {
                return share;
            }
        }
        return own;
    }
}
