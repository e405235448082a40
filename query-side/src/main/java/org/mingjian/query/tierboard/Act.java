package org.mingjian.query.tierboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a tier.
 *
 * @param on the day
 * @param what what it is
 * @param tier the tier proposed or decided; null where it is about none
 * @param from the first day on which that tier is the unit's; null where none was decided
 * @param until the last day by which it is looked at again, or an objection is decided; null where there is none
 * @param objection id of an objection; null where it is about none
 * @param text what was said in words: a reason, a ground, a remark, K4; null where nothing was
 * @param grounds why the rules give the tier; null where they were not asked
 * @param by who did it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Act(
        LocalDate on,
        What what,
        @Nullable TierValue tier,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String objection,
        @Nullable String text,
        @Nullable Grounds grounds,
        By by) {

    /** What an act is. */
    public enum What {
        REVIEWED,
        ASSESSED,
        POINTS_RECORDED,
        POINTS_REVOKED,
        CYCLE_CLOSED,
        PROPOSED,
        CONFIRMED,
        OVERRIDDEN,
        OBJECTED,
        /** The objection was decided, and the tier stays. */
        OBJECTION_ENDED,
        /** The objection was decided, and the tier is another. */
        CHANGED_ON_OBJECTION,
        ENDED
    }

    /**
     * Why the rules give a tier.
     *
     * @param input symbol of what the scheme grades by
     * @param reasons rule by rule
     * @param evidence what it rests on, {@code stream@revision} each
     * @param warnings what of the scheme is not settled
     * @param standing what was answered about the subject; null where it rests on something else
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grounds(
            String input,
            List<Reason> reasons,
            List<String> evidence,
            List<String> warnings,
            @Nullable String standing) {}

    /**
     * A rule that decided or counted.
     *
     * @param rule its id
     * @param article law and article
     * @param text what it found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String rule, @Nullable String article, String text) {}

    /** An act that is about no tier. */
    static Act plain(LocalDate on, What what, @Nullable String text, By by) {
        return new Act(on, what, null, null, null, null, text, null, by);
    }

    /** A decision on the tier. */
    static Act decision(
            LocalDate on,
            What what,
            @Nullable TierValue tier,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String text,
            By by) {
        return new Act(on, what, tier, from, until, null, text, null, by);
    }

    /** Whether it changed what stands or what is to be decided, and was no mere evidence. */
    public boolean changes() {
        return switch (what) {
            case REVIEWED, ASSESSED, POINTS_RECORDED, POINTS_REVOKED, CYCLE_CLOSED -> false;
            case PROPOSED, CONFIRMED, OVERRIDDEN, OBJECTED, OBJECTION_ENDED, CHANGED_ON_OBJECTION, ENDED -> true;
        };
    }
}
