package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Start> counts,
        int termMonths,
        Basis basis,
        @Nullable String warning) {

    /** From when a decision counts. */
    public enum Start {
        FROM_DECISION,
        AFTER_TERM,
        NOT_YET
    }

    /** Made here and not served: it cannot count. */
    public static final String NOT_SERVED = "NOT_SERVED";
    /** Served, or left standing by a review, and not known to be beyond contest. */
    public static final String SERVED = "SERVED";
    /** Under review, or by a source still open to contest. */
    public static final String OPEN = "OPEN";
    /** Beyond contest. */
    public static final String FINAL = "FINAL";

    private static final String NOT_STATED = "NOT_STATED";

    Optional<LocalDate> countsFrom(Fact decision, LocalDate decided) {
        String finality = decision.finality() == null ? NOT_STATED : decision.finality();
        if (finality.equals(NOT_SERVED)) {
            return Optional.empty();
        }
        LocalDate since = decision.since();
        LocalDate day = since == null || since.isBefore(decided) ? decided : since;
        return switch (start(finality)) {
            case FROM_DECISION -> Optional.of(day);
            case AFTER_TERM -> Optional.of(day.plusMonths(termMonths));
            case NOT_YET -> Optional.empty();
        };
    }

    private Start start(String finality) {
        return counts.getOrDefault(finality, finality.equals(SERVED) ? Start.FROM_DECISION : Start.NOT_YET);
    }
}
