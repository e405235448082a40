package org.mingjian.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices are open. Public holidays are left out of account. */
final class WorkingDays {

    private WorkingDays() {}

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself or the next that is one. */
    static LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    static LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = from(found.plusDays(1));
        }
        return found;
    }

    static LocalDate before(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            do {
                found = found.minusDays(1);
            } while (!isOne(found));
        }
        return found;
    }
}
