package org.mingjian.command.rectification.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** The term of an order: at once or by a day, 行政处罚法 art 28 责令改正或者限期改正. */
public final class TermPolicy {

    private static final String LAW = "行政处罚法 art 28";

    private TermPolicy() {}

    /** On ordering: at once or by a day, not both and not neither; the day is not before the order's. */
    public static Optional<Rejection> ordered(boolean atOnce, LocalDate orderedOn, @Nullable LocalDate dueOn) {
        if (atOnce == (dueOn != null)) {
            return Optional.of(Rejection.of(atOnce ? "at-once-and-by-a-day" : "term-missing")
                    .citing(LAW));
        }
        return dueOn == null ? Optional.empty() : notBefore(orderedOn, dueOn);
    }

    /** On a new term: it does not end before it is set. */
    public static Optional<Rejection> notBefore(LocalDate setOn, LocalDate dueOn) {
        return dueOn.isBefore(setOn)
                ? Optional.of(Rejection.of("term-ends-before-it-begins")
                        .citing(LAW)
                        .with("setOn", setOn.toString())
                        .with("dueOn", dueOn.toString()))
                : Optional.empty();
    }

    /** On prolonging: later than before, and not over when it is granted. */
    public static Optional<Rejection> extended(LocalDate lastDay, LocalDate extendedOn, LocalDate dueOn) {
        return dueOn.isAfter(lastDay)
                ? notBefore(extendedOn, dueOn)
                : Optional.of(Rejection.of("term-not-longer")
                        .citing(LAW)
                        .with("lastDay", lastDay.toString())
                        .with("dueOn", dueOn.toString()));
    }

    /** On finding something missed 逾期未改: the term has ended. */
    public static Optional<Rejection> missed(LocalDate lastDay, LocalDate foundOn) {
        return foundOn.isAfter(lastDay)
                ? Optional.empty()
                : Optional.of(Rejection.of("not-missed-yet")
                        .citing(LAW)
                        .with("lastDay", lastDay.toString())
                        .with("foundOn", foundOn.toString()));
    }
}
