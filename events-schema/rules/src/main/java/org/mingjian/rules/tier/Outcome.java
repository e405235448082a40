package org.mingjian.rules.tier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a judge comes to.
 *
 * @param tier id of a tier; null when there is none
 * @param notGraded why there is none; null when there is one
 * @param next the day on which it is to be looked at again; null where that follows from the tier, or is not set
 */
record Outcome(
        @Nullable String tier,
        @Nullable NotGraded notGraded,
        @Nullable LocalDate next) {

    private static final String NONE = "NOT_GRADED";

    static Outcome not(NotGraded why) {
        return new Outcome(null, why, null);
    }

    /** What a rule gives: a tier, or none for a reason. */
    static Outcome given(String gives, NotGraded otherwise) {
        return gives.equals(NONE) ? not(otherwise) : new Outcome(gives, null, null);
    }

    Outcome withNext(LocalDate day) {
        return new Outcome(tier, notGraded, day);
    }
}
