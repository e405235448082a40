package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when a decision counts. Until then it is shown and not counted.
 *
 * @param counts for each symbol of finality (FINAL, OPEN, NOT_STATED), from when it counts
 * @param termMonths months after the decision in which it may be contested
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

    Optional<LocalDate> countsFrom(@Nullable String finality, LocalDate decided) {
        return switch (start(finality)) {
            case FROM_DECISION -> Optional.of(decided);
            case AFTER_TERM -> Optional.of(decided.plusMonths(termMonths));
            case NOT_YET -> Optional.empty();
        };
    }

    private Start start(@Nullable String finality) {
        return counts.getOrDefault(finality == null ? "NOT_STATED" : finality, Start.NOT_YET);
    }
}
