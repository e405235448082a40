package org.mingjian.query.tierboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said last of a tier, in the order recorded whatever days were stated: what the command side compares a new proposal with.
 *
 * @param proposed the tier proposed that nobody has decided upon; null when there is none
 * @param decided the last decision on the tier, in effect or not yet; null when none was made
 * @param overruled the tier that had been proposed when another was decided; null when none was
 * @param endedOn the day on which grading ended, when nothing came after; else null
 */
public record LastWord(
        @Nullable TierValue proposed,
        @Nullable Act decided,
        @Nullable TierValue overruled,
        @Nullable LocalDate endedOn) {

    private static final LastWord NONE = new LastWord(null, null, null, null);

    /** @param acts in the order recorded */
    public static LastWord of(List<Act> acts) {
        LastWord last = NONE;
        TierValue lastProposed = null;
        for (Act act : acts) {
            lastProposed = act.what() == Act.What.PROPOSED ? act.tier() : lastProposed;
            last = last.after(act, lastProposed);
        }
        return last;
    }

    private LastWord after(Act act, @Nullable TierValue lastProposed) {
        return switch (act.what()) {
            case PROPOSED -> new LastWord(act.tier(), decided, overruled, null);
            case CONFIRMED -> new LastWord(null, act, null, null);
            case OVERRIDDEN, CHANGED_ON_OBJECTION -> new LastWord(null, act, lastProposed, null);
            case ENDED -> new LastWord(null, null, null, act.on());
            case REVIEWED, ASSESSED, POINTS_RECORDED, POINTS_REVOKED, CYCLE_CLOSED, OBJECTED, OBJECTION_ENDED -> this;
        };
    }

    /** The tier that is proposed, else the one decided; null when there is neither. */
    public @Nullable TierValue tier() {
        if (proposed != null) {
            return proposed;
        }
        return decided == null ? null : decided.tier();
    }

    /**
     * Whether a tier that the rules give has to be proposed. One that a regulator has decided against is not proposed again
     * before the day of review, and a grading that was ended only for facts of a later day.
     *
     * @param given what the rules give
     * @param day the day on which they do
     * @param newest the day of the newest fact that it rests on
     */
    public boolean callsFor(TierValue given, LocalDate day, LocalDate newest) {
        if (endedOn != null) {
            return newest.isAfter(endedOn);
        }
        if (isSame(given, tier())) {
            return false;
        }
        return proposed != null || !isSame(given, overruled) || isToBeReviewed(day);
    }

    private boolean isToBeReviewed(LocalDate day) {
        LocalDate by = decided == null ? null : decided.until();
        return by != null && !day.isBefore(by);
    }

    private static boolean isSame(TierValue one, @Nullable TierValue other) {
        return other != null
                && one.scheme().equals(other.scheme())
                && one.version().equals(other.version())
                && Objects.equals(one.tier(), other.tier());
    }
}
