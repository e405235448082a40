package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A decided penalty under the rule that applies to it.
 *
 * @param key by which the fact is held
 * @param fact the fact
 * @param decided the day of the decision
 * @param rule the rule
 * @param from the first day on which it counts; null while that is open
 * @param veto what it keeps the grade below; null when nothing
 * @param correction what was put right in time; null when nothing was, or the rule does not care
 * @param repairs of its record, those taken back included
 */
record Consequence(
        String key,
        PenaltyFact fact,
        LocalDate decided,
        Deduction rule,
        @Nullable LocalDate from,
        @Nullable Veto veto,
        @Nullable Correction correction,
        List<RepairFact> repairs) {

    LocalDate until() {
        return rule.until(decided);
    }

    /** The first day after one on which it counts no longer, as far as is known: it expires, or its repair takes effect. */
    LocalDate endsAfter(LocalDate day) {
        LocalDate end = until();
        for (RepairFact repair : repairs) {
            LocalDate effective = repair.effectiveOn();
            if (effective.isAfter(day) && effective.isBefore(end) && repair.ends(effective)) {
                end = effective;
            }
        }
        return end;
    }

    String event() {
        return Fact.streamOf(key) + "@" + fact.revision();
    }

    boolean isServed() {
        Imposed imposed = fact.imposed();
        return imposed == null || imposed.finality() != Finality.NOT_SERVED;
    }

    /** Whether the day from which it would count comes when it has already expired. */
    boolean lapsesFirst() {
        return from != null && !from.isBefore(until());
    }

    boolean countsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && day.isBefore(until()) && !isRepairedOn(day);
    }

    boolean isPendingOn(LocalDate day) {
        return !day.isBefore(decided)
                && (from == null || day.isBefore(from))
                && day.isBefore(until())
                && !isRepairedOn(day);
    }

    private boolean isRepairedOn(LocalDate day) {
        for (RepairFact repair : repairs) {
            if (repair.ends(day)) {
                return true;
            }
        }
        return false;
    }

    boolean isSerious() {
        return rule.gravity() == Gravity.SERIOUS;
    }

    private int fadedOn(LocalDate day) {
        return rule.fade().left(rule.points(), decided, day);
    }

    /** What it takes on a day. */
    int takesOn(LocalDate day) {
        int left = fadedOn(day);
        CorrectionRule less = rule.correction();
        return less != null && isCorrectedBy(day) ? Math.min(left, less.atMost()) : left;
    }

    private boolean isCorrectedBy(LocalDate day) {
        return correction != null && !day.isBefore(correction.on());
    }

    /**
     * Negative where it goes before another on a day: the one that takes more does, so that no further decision ever makes an
     * act cost less; of equals the one that counts longest, then by name.
     */
    int compare(Consequence other, LocalDate day) {
        int order = Integer.compare(other.takesOn(day), takesOn(day));
        if (order == 0) {
            order = other.until().compareTo(until());
        }
        return order == 0 ? key.compareTo(other.key) : order;
    }

    /** Days on which what it takes may change. */
    void turns(Consumer<LocalDate> days) {
        if (from == null) {
            return;
        }
        days.accept(from);
        rule.fade().steps().forEach(step -> days.accept(decided.plus(step.after())));
        if (correction != null) {
            days.accept(correction.on());
        }
        repairs.forEach(repair -> repair.turns(days));
    }
}
