package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when a decision counts. Until then it is shown and not counted.
 *
 * @param counts for each symbol of finality (FINAL, OPEN, NOT_STATED, SERVED), from when it counts; one served here, whose
 *     finality is not otherwise known, counts from its service where nothing is said of SERVED
 * @param termMonths months in which it may be contested: after its service, after a review, or after the decision where
 *     the day of service is not known
 * @param basis legal basis
 * @param warning what an answer must say; null when sure
 */
public record FinalityRule(
        Map<Finality, Start> counts,
        int termMonths,
        Basis basis,
        @Nullable String warning) {

    /** From when a decision counts. */
    public enum Start {
        FROM_DECISION,
        AFTER_TERM,
        NOT_YET
    }

    /** The first day on which a decision counts; null while that is open. */
    @Nullable
    LocalDate countsFrom(PenaltyFact decision, LocalDate decided) {
        Imposed imposed = decision.imposed();
        Finality finality = imposed == null ? Finality.NOT_STATED : imposed.finality();
        if (finality == Finality.NOT_SERVED) {
            return null;
        }
        LocalDate since = imposed == null ? null : imposed.since();
        LocalDate day = since == null || since.isBefore(decided) ? decided : since;
        return switch (start(finality)) {
            case FROM_DECISION -> day;
            case AFTER_TERM -> day.plusMonths(termMonths);
            case NOT_YET -> null;
        };
    }

    private Start start(Finality finality) {
        return counts.getOrDefault(finality, finality == Finality.SERVED ? Start.FROM_DECISION : Start.NOT_YET);
    }
}
