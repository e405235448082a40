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
 * @param pack the pack in force, by which every point below is taken; null when there is none
 * @param base points that it begins with; null when no pack is in force
 * @param points what was taken away
 * @param merits what was given
 * @param ceilings what keeps the grade down, whatever the score
 * @param pending decisions that do not count yet
 * @param unmatched decisions for which the pack has no rule
 * @param evidence what the rating rests on
 * @param nextChange what it becomes by itself; null when it stays
 * @param warnings what the reader must know of the rules used
 */
public record Standing(
        Status status,
        @Nullable Integer score,
        @Nullable String grade,
        RulePack.@Nullable Ref pack,
        @Nullable Integer base,
        List<Point> points,
        MeritPoints merits,
        List<Ceiling> ceilings,
        List<Pending> pending,
        List<String> unmatched,
        Evidence evidence,
        @Nullable NextChange nextChange,
        List<String> warnings) {

    static final Standing NO_RULES = new Standing(
            Status.NO_RULES_IN_FORCE,
            null,
            null,
            null,
            null,
            List.of(),
            MeritPoints.NONE,
            List.of(),
            List.of(),
            List.of(),
            Evidence.NONE,
            null,
            List.of());

    Standing changing(@Nullable NextChange next) {
        return new Standing(
                status, score, grade, pack, base, points, merits, ceilings, pending, unmatched, evidence, next,
                warnings);
    }

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
     * @param catalogue what of the catalogue of public credit information it rests on
     * @param gravity symbol of the gravity that the rule takes it for
     * @param points points taken on the day
     * @param full points by the rule, before what lowered them
     * @param lowered what lowered them, in the order of time
     * @param from first day on which it counts
     * @param until first day on which it no longer counts: it expires, or its repair takes effect
     * @param decidedOn day of the decision
     * @param dayOfActUsed true when the day of decision is not stated and the day of the act stands for it
     * @param repair what would repair it and when; null where no rule says, or it expires before
     * @param objections to the record, the first first
     * @param absorbed facts of the same act that count no further
     */
    public record Point(
            String event,
            String actId,
            String rule,
            String article,
            String catalogue,
            String gravity,
            int points,
            int full,
            List<Lowered> lowered,
            LocalDate from,
            LocalDate until,
            LocalDate decidedOn,
            boolean dayOfActUsed,
            @Nullable RepairPath repair,
            List<Objection> objections,
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
     * @param objections to the record, the first first
     */
    public record Pending(
            String event, String actId, Why why, @Nullable LocalDate countsFrom, List<Objection> objections) {
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
     * @param daysOld age of the newest in days; null when there is none
     */
    public record Evidence(
            int count,
            @Nullable LocalDate newest,
            @Nullable LocalDate oldest,
            @Nullable Long daysOld) {
        static final Evidence NONE = new Evidence(0, null, null, null);
    }
}
