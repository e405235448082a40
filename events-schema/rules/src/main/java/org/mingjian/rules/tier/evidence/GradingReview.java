package org.mingjian.rules.tier.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review by a score sheet 量化分级评定.
 *
 * @param reviewedOn the day
 * @param category which of the scheme's categories is graded; null where it tells none apart
 * @param permission what was held and valid on the day
 * @param newcomer whether the holder is new and was never graded
 * @param earlierReviews days of its earlier reviews by the same scheme; the day of this one among them does no harm
 * @param sheet the score sheet
 */
public record GradingReview(
        LocalDate reviewedOn,
        @Nullable String category,
        Permission permission,
        boolean newcomer,
        List<LocalDate> earlierReviews,
        ScoreSheet sheet)
        implements Evidence {

    public GradingReview {
        earlierReviews = List.copyOf(earlierReviews);
    }

    @Override
    public LocalDate since() {
        return reviewedOn;
    }
}
