package org.mingjian.rules.tier.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a tier is given for. A scheme takes one kind of it. */
public sealed interface Evidence permits GradingReview, RiskAssessment, Demerits, StandingGrade, RiskEstimate {

    /** The first day on which it is evidence. */
    LocalDate since();

    /** Which of the scheme's categories is graded; null where it is not stated. */
    default @Nullable String category() {
        return null;
    }
}
