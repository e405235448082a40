package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say of the working days of a year: all of one year, no day twice, and only days of rest worked. */
final class YearContradictions {

    private YearContradictions() {}

    static List<String> in(PackHeader header, JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>(RuleIds.twice(root, "holidays", lines));
        int year = Integer.parseInt(header.version().substring(0, 4));
        if (!header.validFrom().equals(LocalDate.of(year, 1, 1))
                || !LocalDate.of(year, 12, 31).equals(header.validTo())) {
            reasons.add(lines.at("/validFrom") + "is not with validTo the whole of the year " + year
                    + ", which is its version");
        }
        Set<LocalDate> off = new HashSet<>();
        JsonNode holidays = root.get("holidays");
        for (int i = 0; i < holidays.size(); i++) {
            reasons.addAll(holiday(holidays.get(i), year, lines.at("/holidays/" + i), off));
        }
        JsonNode worked = root.get("worked");
        for (int i = 0; i < worked.size(); i++) {
            LocalDate day = LocalDate.parse(worked.get(i).asText());
            if (day.getYear() != year || off.contains(day) || !weekend(day)) {
                reasons.add(
                        lines.at("/worked/" + i) + day + " is no Saturday or Sunday of the year outside its holidays");
            }
        }
        return reasons;
    }

    private static List<String> holiday(JsonNode holiday, int year, String at, Set<LocalDate> off) {
        LocalDate from = LocalDate.parse(holiday.get("from").asText());
        LocalDate to = LocalDate.parse(holiday.get("to").asText());
        if (to.isBefore(from) || from.getYear() != year || to.getYear() != year) {
            return List.of(at + "does not run from a day of the year to a later one");
        }
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !off.add(day))
                .map(day -> at + day + " is a holiday twice")
                .toList();
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
