package org.mingjian.command.tier.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** A tier that was set against the rules is looked at again, and not later than the scheme allows. */
public final class ReviewDatePolicy {

    private ReviewDatePolicy() {}

    /**
     * Judges the day of the review.
     *
     * @param overriddenOn the day on which the tier was set
     * @param reviewBy the last day by which it is looked at again
     * @param longest the longest time between, as the scheme's pack says
     */
    public static Optional<Rejection> judge(LocalDate overriddenOn, LocalDate reviewBy, Period longest) {
        LocalDate latest = overriddenOn.plus(longest);
        return reviewBy.isAfter(overriddenOn) && !reviewBy.isAfter(latest)
                ? Optional.empty()
                : Optional.of(Rejection.of("review-date-out-of-range")
                        .with("reviewBy", reviewBy.toString())
                        .with("after", overriddenOn.toString())
                        .with("latest", latest.toString()));
    }
}
