package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The spans of time that a set of days covers when each holds for some months; touching spans are one.
 *
 * @param turns the first day of each span and the first day after it, in order
 */
record Coverage(List<LocalDate> turns) {

    static Coverage ofMonths(List<LocalDate> days, int months) {
        var sorted = new ArrayList<>(days);
        sorted.sort(null);
        var turns = new ArrayList<LocalDate>(2);
        LocalDate end = null;
        for (LocalDate day : sorted) {
            if (end == null || day.isAfter(end)) {
                if (end != null) {
                    turns.add(end);
                }
                turns.add(day);
                end = lapse(day, months);
            } else {
                LocalDate lapse = lapse(day, months);
                end = lapse.isAfter(end) ? lapse : end;
            }
        }
        if (end != null) {
            turns.add(end);
        }
        return new Coverage(turns);
    }

    /**
     * The first day whose evidence period no longer holds {@code day}. At the ends of months this is not
     * {@code day.plusMonths(months)}: 31 August minus six months is 28 February.
     */
    private static LocalDate lapse(LocalDate day, int months) {
        LocalDate lapse = day.plusMonths(months);
        while (lapse.minusMonths(months).isBefore(day)) {
            lapse = lapse.plusDays(1);
        }
        return lapse;
    }
}
