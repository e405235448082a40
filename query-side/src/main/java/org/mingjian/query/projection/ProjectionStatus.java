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
 * @param lagSeconds age of the last event taken while there are newer ones, else 0; -1 when not known
 * @param segments how many of them this node works on
 * @param fingerprintDiffers whether fold, mapping or rules are not those the view was built with
 * @param next the version that is being built anew, null when none is
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
        boolean fingerprintDiffers,
        @Nullable Next next) {

    /**
     * The version that is being built to take its place.
     *
     * @param position as above
     * @param progress from 0 to 1: how much of the log is behind it, what this node has taken and not yet written counted half; -1 when
     *     not known
     * @param eventsPerSecond over the last half minute, those among them that do not concern the view; -1 when not known
     * @param secondsLeft at that rate, -1 when not known
     * @param deadLetters that keep it from serving
     */
    public record Next(
            ViewVersion version,
            String position,
            double progress,
            double eventsPerSecond,
            double secondsLeft,
            long deadLetters,
            State state,
            @Nullable String reason) {}

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
