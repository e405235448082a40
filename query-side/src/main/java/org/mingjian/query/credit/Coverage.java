package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The spans of time that a set of days covers when each holds for some months; touching spans are one. */
record Coverage(List<LocalDate> turns) {

    static Coverage ofMonths(List<LocalDate> days, int months) {
        var turns = new ArrayList<LocalDate>();
        for (LocalDate day : days.stream().sorted().toList()) {
            LocalDate until = lapse(day, months);
            int last = turns.size() - 1;
            if (last > 0 && !day.isAfter(turns.get(last))) {
                turns.set(last, until.isAfter(turns.get(last)) ? until : turns.get(last));
            } else {
                turns.add(day);
                turns.add(until);
            }
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

    Stream<LocalDate> turningDays() {
        return turns.stream();
    }
}
