package org.mingjian.query.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Reads and checks request parameters. */
final class Parameters {
    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final String A_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final int LONGEST = 200;
    private static final int DEFAULT_SIZE = 50;
    private static final int MOST = 200;

    private Parameters() {}

    static @Nullable String text(String name, @Nullable String value) {
        if (value != null && (value.isBlank() || value.length() > LONGEST)) {
            throw ProblemException.invalid(name, value, "1 to " + LONGEST + " characters");
        }
        return value == null ? null : value.strip();
    }

    static @Nullable String oneOf(String name, @Nullable String value, Collection<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw ProblemException.invalid(name, value, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    /** A symbol of an enumeration of events. */
    static @Nullable String symbol(String name, @Nullable String value, Enum<?>... allowed) {
        return oneOf(name, value, Arrays.stream(allowed).map(Enum::name).toList());
    }

    static @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw ProblemException.invalid(name, value, "a day from " + FIRST + " to " + LAST);
            }
            return day;
        } catch (DateTimeException e) {
            throw ProblemException.invalid(name, value, "a day such as 2026-03-02");
        }
    }

    /** An instant; a day stands for its last moment in the zone, to the microsecond to which the log keeps time. */
    static @Nullable Instant instant(String name, @Nullable String value, ZoneId zone) {
        if (value == null) {
            return null;
        }
        if (value.matches(A_DAY)) {
            LocalDate day = day(name, value);
            return day == null
                    ? null
                    : day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
        }
        try {
            Instant instant = OffsetDateTime.parse(value).toInstant();
            day(name, LocalDate.ofInstant(instant, zone).toString());
            return instant;
        } catch (DateTimeException e) {
            throw ProblemException.invalid(
                    name,
                    value,
                    "an instant such as 2026-03-01T00:00:00Z or 2026-03-01T08:00:00%2B08:00, or a day, which means its end");
        }
    }

    static void refuseBackwards(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.invalid("from", from, "a day not after to=" + to);
        }
    }

    static int size(@Nullable String value) {
        if (value == null) {
            return DEFAULT_SIZE;
        }
        try {
            int size = Integer.parseInt(value);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException e) {
            // answered below like any other wrong size
        }
        throw ProblemException.invalid("size", value, "1 to " + MOST);
    }
}
