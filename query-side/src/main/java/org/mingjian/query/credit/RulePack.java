package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated set of credit rules for some jurisdictions.
 *
 * @param id its name, for ever
 * @param version its version
 * @param title title by language
 * @param example true for a pack that shows the form and claims no authority
 * @param jurisdictions prefixes of the jurisdictions it holds in, such as {@code CN-41}
 * @param validFrom first day it is in force
 * @param validTo last day it is in force; null when open
 * @param basePoints score of a subject against whom nothing counts
 * @param bands grades, highest first, the last from 0
 * @param finality from when a decision counts
 * @param evidenceMonths how long an inspection is evidence enough to be rated
 * @param deductions rules, first match wins
 * @param risk parameters of the risk estimate
 * @param warnings what every answer under this pack must say
 * @param sha256 SHA-256 of the text of the pack, hex
 */
public record RulePack(
        String id,
        String version,
        Map<String, String> title,
        boolean example,
        List<String> jurisdictions,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int basePoints,
        List<Band> bands,
        FinalityRule finality,
        int evidenceMonths,
        List<Deduction> deductions,
        RiskRule risk,
        List<String> warnings,
        String sha256) {

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Length of the longest of its prefixes that the jurisdiction begins with; 0 when it does not hold there. */
    int specificity(String jurisdiction) {
        return jurisdictions.stream()
                .filter(jurisdiction::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    String grade(int score) {
        return bands.stream()
                .filter(band -> score >= band.from())
                .map(Band::grade)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no band of " + id + " holds the score " + score));
    }

    Optional<Deduction> ruleFor(PenaltyFact penalty, LocalDate decided) {
        return deductions.stream()
                .filter(rule -> rule.when().matches(penalty, decided))
                .findFirst();
    }

    /** What an answer names of the pack. */
    public Ref ref() {
        return new Ref(id, version, sha256, example);
    }

    /**
     * A pack as named in an answer.
     *
     * @param id its name
     * @param version its version
     * @param sha256 hash of its text
     * @param example whether it claims no authority
     */
    public record Ref(String id, String version, String sha256, boolean example) {}
}
