package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Nothing that is recorded here is older than health supervision in the People's Republic: an earlier day is a slip. */
public final class EarliestDayPolicy {

    private static final LocalDate EARLIEST = LocalDate.of(1949, 1, 1);

    private EarliestDayPolicy() {}

    public static Optional<Rejection> judge(LocalDate day) {
        return day.isBefore(EARLIEST)
                ? Optional.of(Rejection.of("day-before-1949")
                        .with("day", day.toString())
                        .with("earliest", EARLIEST.toString()))
                : Optional.empty();
    }
}
