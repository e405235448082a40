package org.mingjian.query.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that takes points away for a decided act.
 *
 * @param ground by what it holds
 * @param when which penalties it is for; the first rule of the pack that matches is the one that applies
 * @param gravity as how grave it takes the act; no merit offsets a serious one
 * @param points points taken; 0 where the law collects no such record
 * @param fade how they fade from the day of the decision
 * @param correction how much less it takes for what was put right in time; null when no less
 */
public record Deduction(
        Ground ground,
        When when,
        Gravity gravity,
        int points,
        Fade fade,
        @Nullable CorrectionRule correction) {

    /** The rule, unique in its pack. */
    public String id() {
        return ground.id();
    }

    LocalDate until(LocalDate decided) {
        return fade.until(decided);
    }
}
