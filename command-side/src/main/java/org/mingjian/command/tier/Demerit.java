package org.mingjian.command.tier;

import java.time.LocalDate;

/**
 * Demerit points that stand.
 *
 * @param decision number of the decision they rest on
 * @param item the item of the scheme's table
 * @param points the points
 * @param actOn the day of the act
 */
record Demerit(String decision, String item, int points, LocalDate actOn) {

    boolean within(LocalDate from, LocalDate until) {
        return !actOn.isBefore(from) && !actOn.isAfter(until);
    }
}
