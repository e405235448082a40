package org.mingjian.query.projection;

import org.jspecify.annotations.Nullable;

/**
 * How a view stands on this node.
 *
 * @param version the view version that is written, or null while it is not known yet
 * @param reason why it waits or stopped, beginning with a code
 * @param documents as of the last refresh, -1 when the store cannot be asked
 * @param position the lowest position of its segments, in the log's words
 * @param lagEvents events recorded beyond that position, -1 when not known
 * @param lagSeconds age of the last event taken while there are newer ones, else 0
 * @param segments how many of them this node works on
 * @param fingerprintDiffers whether fold, mapping or rules are not those the view was built with
 */
public record ProjectionStatus(
        String view,
        @Nullable ViewVersion version,
        State state,
        @Nullable String reason,
        long documents,
        String position,
        long lagEvents,
        double lagSeconds,
        long deadLetters,
        int segments,
        boolean fingerprintDiffers) {

    /** WAITING goes on by itself, STOPPED does not. */
    public enum State {
        STARTING,
        RUNNING,
        WAITING,
        STOPPED
    }

    public boolean isHealthy() {
        return state == State.RUNNING;
    }
}
