package org.mingjian.command.storage;

import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Outcome;

/**
 * What an attempt to judge a command goes by: what this node believes of its stream, where it may and does believe something, or what
 * the log says.
 */
public final class Basis {

    private final boolean mayBelieve;
    private final boolean believedNew;
    private @Nullable Belief belief;

    private Basis(boolean mayBelieve, boolean believedNew) {
        this.mayBelieve = mayBelieve;
        this.believedNew = believedNew;
    }

    /**
     * A belief, if there is one.
     *
     * @param believedNew whether a stream of which nothing is known is believed to have no events
     */
    public static Basis belief(boolean believedNew) {
        return new Basis(true, believedNew);
    }

    /** The log alone. */
    public static Basis log() {
        return new Basis(false, false);
    }

    /** What to go by instead of the log; null when the log is to be asked. */
    @Nullable
    Belief of(RecentStreams recent, String stream) {
        if (mayBelieve) {
            Belief known = recent.of(stream);
            belief = known == null && believedNew && !recent.isPending(stream) ? Belief.NEW : known;
        }
        return belief;
    }

    /** Whether the attempt went by a belief. */
    public boolean isBelief() {
        return belief != null;
    }

    /** Whether an outcome is certain: by the log it is, by a belief if it came with an append, which the log took. */
    public boolean isProvedBy(Outcome outcome) {
        return belief == null || belief.isProvedBy(outcome);
    }
}
