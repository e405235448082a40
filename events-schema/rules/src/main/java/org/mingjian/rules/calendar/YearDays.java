package org.mingjian.rules.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The days of one year on which rest and work are not as in every week.
 *
 * @param off holidays
 * @param worked days of weekly rest that are worked
 */
record YearDays(Set<LocalDate> off, Set<LocalDate> worked) {

    static YearDays of(JsonNode pack) {
        Set<LocalDate> off = new HashSet<>();
        for (JsonNode holiday : pack.get("holidays")) {
            day(holiday.get("from"))
                    .datesUntil(day(holiday.get("to")).plusDays(1))
                    .forEach(off::add);
        }
        Set<LocalDate> worked = new HashSet<>();
        pack.get("worked").forEach(node -> worked.add(day(node)));
        return new YearDays(Set.copyOf(off), Set.copyOf(worked));
    }

    boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || !weekend && !off.contains(day);
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }
}
