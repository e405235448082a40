package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** What can only follow something does not bear an earlier day. */
public final class DayOrderPolicy {

    private DayOrderPolicy() {}

    /**
     * Judges a day.
     *
     * @param field the name under which the day was stated
     * @param day the day; null when not stated
     * @param after what it follows
     * @param earliest the day of that, which both may share; null when not stated
     */
    public static Optional<Rejection> judge(
            String field, @Nullable LocalDate day, String after, @Nullable LocalDate earliest) {
        return day == null || earliest == null || !day.isBefore(earliest)
                ? Optional.empty()
                : Optional.of(Rejection.of("days-out-of-order")
                        .with("field", field)
                        .with("day", day.toString())
                        .with("after", after)
                        .with("earliest", earliest.toString()));
    }
}
