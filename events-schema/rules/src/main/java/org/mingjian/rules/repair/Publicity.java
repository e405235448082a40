package org.mingjian.rules.repair;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a decision is public, and by what.
 *
 * @param recordClass its class; null where the rules of its day know none
 * @param classRule the rule that gave the class; null when it was stated or there is none
 * @param published whether it is public
 * @param firstDay the first day on which it may be public; null when it never is
 * @param lastDay the last day, after which it leaves public view by itself; null when it never is public
 * @param repairableFrom the first day on which it may be repaired, duties done; null when it never is public
 * @param rule the rule on publicity
 * @param article its law, article and year
 * @param pack name and version of the pack
 * @param packSha256 SHA-256 of its text
 * @param warnings what is not sure of all this
 */
public record Publicity(
        @Nullable RecordClass recordClass,
        @Nullable String classRule,
        Published published,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate repairableFrom,
        String rule,
        String article,
        String pack,
        String packSha256,
        List<String> warnings) {

    /**
     * Whether the rules ever let it be public.
     *
     * @param posted whether it was made public, though the rules do not want it as a rule
     */
    public boolean opens(boolean posted) {
        return published == Published.YES || published == Published.NOT_IN_PRINCIPLE && posted;
    }

    /** Whether it has left public view by itself by a day. */
    public boolean isOver(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /** Whether a decision is public. */
    public enum Published {
        YES,
        /** Not as a rule; the days bind where it is all the same. */
        NOT_IN_PRINCIPLE,
        NEVER
    }
}
