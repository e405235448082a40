package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit standing of a subject on a day, explained to the last point.
 *
 * @param status whether there is a score, and if not, why
 * @param score the score; null unless rated
 * @param grade the grade; null unless rated
 * @param pack the pack in force; null when there is none
 * @param points what was taken away
 * @param pending decisions that do not count yet
 * @param unmatched decisions for which the pack has no rule
 * @param evidence what the rating rests on
 * @param warnings what the reader must know of the rules used
 */
public record Standing(
        Status status,
        @Nullable Integer score,
        @Nullable String grade,
        RulePack.@Nullable Ref pack,
        List<Point> points,
        List<Pending> pending,
        List<String> unmatched,
        Evidence evidence,
        List<String> warnings) {

    /** Whether there is a score. No evidence is "not rated", never full marks. */
    public enum Status {
        RATED,
        NOT_RATED,
        NO_RULES_IN_FORCE
    }

    /**
     * Points taken for one act.
     *
     * @param event the decision that counts, {@code stream@revision}
     * @param actId the act
     * @param rule the rule of the pack
     * @param article its basis
     * @param points points taken
     * @param from first day on which it counts
     * @param until first day on which it no longer counts
     * @param decidedOn day of the decision
     * @param dayOfActUsed true when the day of decision is not stated and the day of the act stands for it
     * @param absorbed facts of the same act that count no further
     */
    public record Point(
            String event,
            String actId,
            String rule,
            String article,
            int points,
            LocalDate from,
            LocalDate until,
            LocalDate decidedOn,
            boolean dayOfActUsed,
            List<Absorbed> absorbed) {}

    /**
     * A fact of an act that already counts.
     *
     * @param event the fact, {@code stream@revision}
     * @param what ORDER or PENALTY
     * @param rule the rule that would have applied; null for an order
     * @param points the points it would have cost alone
     */
    public record Absorbed(
            String event, FactType what, @Nullable String rule, int points) {}

    /**
     * A decision that does not count yet.
     *
     * @param event the decision
     * @param actId its act
     * @param why CHALLENGE_PERIOD, NOT_SERVED, UNDER_REVIEW or LAPSES_FIRST
     * @param countsFrom from when it will count; null while that is open and when it never will
     */
    public record Pending(
            String event, String actId, Why why, @Nullable LocalDate countsFrom) {
        /** Why it does not count yet. */
        public enum Why {
            CHALLENGE_PERIOD,
            /** It has not reached its party. */
            NOT_SERVED,
            UNDER_REVIEW,
            /** It expires before it would count. */
            LAPSES_FIRST
        }
    }

    /**
     * What a rating rests on.
     *
     * @param count inspections and decisions within the pack's period
     * @param newest the newest; null when there is none
     * @param oldest the oldest; null when there is none
     */
    public record Evidence(
            int count, @Nullable LocalDate newest, @Nullable LocalDate oldest) {
        static final Evidence NONE = new Evidence(0, null, null);
    }
}
