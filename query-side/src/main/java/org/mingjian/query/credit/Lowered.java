package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * What lowered the points of an act.
 *
 * @param by what it was
 * @param on the first day of it
 * @param points what was left of the points from then on
 * @param rule the rule that says so
 * @param article its basis
 * @param events what it rests on, {@code stream@revision}; empty for time alone
 */
public record Lowered(By by, LocalDate on, int points, String rule, String article, List<String> events) {

    /** What lowers points. */
    public enum By {
        /** Time since the decision. */
        TIME,
        /** The act was put right in time. */
        CORRECTION
    }
}
