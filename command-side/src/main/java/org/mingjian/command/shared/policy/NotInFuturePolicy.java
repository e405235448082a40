package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** What is stated to have happened has happened: its day is not after today where it happened. */
public final class NotInFuturePolicy {

    private NotInFuturePolicy() {}

    /**
     * Judges a day.
     *
     * @param field the name under which the day was stated
     * @param day the day; null when not stated
     * @param today the day it is where it happened
     */
    public static Optional<Rejection> judge(String field, @Nullable LocalDate day, LocalDate today) {
        return day == null || !day.isAfter(today)
                ? Optional.empty()
                : Optional.of(Rejection.of("day-in-future")
                        .with("field", field)
                        .with("day", day.toString())
                        .with("today", today.toString()));
    }
}
