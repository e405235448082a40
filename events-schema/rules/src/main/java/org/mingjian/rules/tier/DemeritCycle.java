package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time in which demerit points count together 记分周期.
 *
 * @param from its first day
 * @param to its last day
 */
public record DemeritCycle(LocalDate from, LocalDate to) {

    /** The cycle that a day lies in, of cycles that follow each other from some day on, and back from it. */
    static DemeritCycle of(LocalDate anchor, int months, LocalDate day) {
        long count = Math.floorDiv(ChronoUnit.MONTHS.between(anchor, day), months);
        // Months that have no day of the anchor's number end earlier, so that the estimate may be one off.
        while (anchor.plusMonths(count * months).isAfter(day)) {
            count--;
        }
        while (!anchor.plusMonths((count + 1) * months).isAfter(day)) {
            count++;
        }
        return new DemeritCycle(
                anchor.plusMonths(count * months),
                anchor.plusMonths((count + 1) * months).minusDays(1));
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
