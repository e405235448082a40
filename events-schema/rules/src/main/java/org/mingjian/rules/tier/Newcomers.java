package org.mingjian.rules.tier;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.tier.evidence.GradingReview;

/**
 * How many reviews, how far apart, a new holder needs before its first tier.
 *
 * @param rule the rule
 * @param reviews how many
 * @param monthsApart months between one and the next that counts
 */
record Newcomers(Rule rule, int reviews, int monthsApart) {

    /** From which day on a further review counts; null when there were enough of them. */
    @Nullable
    LocalDate furtherFrom(GradingReview review) {
        var days = new TreeSet<>(review.earlierReviews());
        days.add(review.reviewedOn());
        int counted = 0;
        LocalDate from = LocalDate.MIN;
        for (LocalDate day : days.headSet(review.reviewedOn(), true)) {
            if (!day.isBefore(from)) {
                counted++;
                from = day.plusMonths(monthsApart);
            }
        }
        return counted < reviews ? from : null;
    }
}
