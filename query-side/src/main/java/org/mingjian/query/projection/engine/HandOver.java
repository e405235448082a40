package org.mingjian.query.projection.engine;

import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * When a version that has grown takes the place of the one that serves: when it has passed it, so that no answer goes back in time.
 * While events keep coming the two run side by side, so for the last step the one that serves stands still for a moment.
 */
final class HandOver {

    /** What is to be done now. */
    enum Step {
        /** It is on its way. */
        GROW,
        /** It is there, but for its dead letters. */
        HELD,
        /** It has reached where the other was a while ago. */
        STAND_STILL,
        SERVE
    }

    private static final long STILL_AT_MOST = 3_000_000_000L;
    private static final long BETWEEN = 30_000_000_000L;

    private final LongSupplier nanoTime;
    private @Nullable TrackingToken target;
    private long stillSince;
    private boolean still;
    private boolean tired;

    HandOver(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * To be asked often.
     *
     * @param aim how far any segment of the one that serves is; null for the beginning of the log
     * @param reached how far all segments of the one that grows are
     * @param lettersWait whether it has dead letters that matter
     */
    Step next(@Nullable TrackingToken aim, @Nullable TrackingToken reached, boolean lettersWait) {
        boolean passed = passed(aim, reached);
        if (lettersWait) {
            still = false;
            return passed ? Step.HELD : Step.GROW;
        }
        boolean near = target != null && passed(target, reached);
        if (target == null) {
            target = aim;
        }
        if (passed) {
            return Step.SERVE;
        }
        return near && mayStandStill() ? Step.STAND_STILL : Step.GROW;
    }

    /** Not for long, and not again soon, should the one that grows be held up so near its end. */
    private boolean mayStandStill() {
        long now = nanoTime.getAsLong();
        if (tired && now - stillSince < BETWEEN) {
            return false;
        }
        if (!still || tired) {
            still = true;
            tired = false;
            stillSince = now;
        }
        tired = now - stillSince > STILL_AT_MOST;
        still = !tired;
        return still;
    }

    private static boolean passed(@Nullable TrackingToken aim, @Nullable TrackingToken reached) {
        return aim == null || (reached != null && reached.covers(aim));
    }
}
