package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.PackHeader;

/**
 * Dated credit rules of some jurisdictions.
 *
 * @param header what the pack says of itself
 * @param sha256 SHA-256 of the text of the pack, hex
 * @param scale base points and grades
 * @param finality from when a decision counts
 * @param evidenceMonths how long an inspection is evidence enough to be rated
 * @param deductions rules, first match wins
 * @param vetoes grades that are not passed while something counts
 * @param merits what merits are worth
 * @param risk parameters of the risk estimate
 * @param warnings what every answer under this pack must say
 */
public record RulePack(
        PackHeader header,
        String sha256,
        Scale scale,
        FinalityRule finality,
        int evidenceMonths,
        List<Deduction> deductions,
        List<Veto> vetoes,
        Merits merits,
        RiskRule risk,
        List<String> warnings) {

    public RulePack {
        deductions = List.copyOf(deductions);
        vetoes = List.copyOf(vetoes);
        warnings = List.copyOf(warnings);
    }

    /** Its name. */
    public String id() {
        return header.id();
    }

    /** Whether it shows the form and claims no authority. */
    public boolean example() {
        return header.example();
    }

    LocalDate validFrom() {
        return header.validFrom();
    }

    /** The first day on which it is no longer in force; null while open. */
    @Nullable
    LocalDate ends() {
        LocalDate last = header.validTo();
        return last == null ? null : last.plusDays(1);
    }

    boolean inForce(LocalDate day) {
        return header.inForceOn(day);
    }

    /** Length of the longest of its prefixes that the jurisdiction begins with; 0 when it does not hold there. */
    int specificity(String jurisdiction) {
        int longest = 0;
        for (String prefix : header.jurisdictions()) {
            if (prefix.length() > longest && jurisdiction.startsWith(prefix)) {
                longest = prefix.length();
            }
        }
        return longest;
    }

    @Nullable
    Deduction ruleFor(PenaltyFact penalty, LocalDate decided) {
        for (Deduction rule : deductions) {
            if (rule.when().matches(penalty, decided)) {
                return rule;
            }
        }
        return null;
    }

    /** The veto of the lowest ceiling among those for a penalty; null when there is none. */
    @Nullable
    Veto vetoFor(PenaltyFact penalty, LocalDate decided) {
        Veto lowest = null;
        for (Veto veto : vetoes) {
            if (veto.when().matches(penalty, decided)
                    && (lowest == null || scale.rank(veto.ceiling()) > scale.rank(lowest.ceiling()))) {
                lowest = veto;
            }
        }
        return lowest;
    }

    /** What an answer names of the pack. */
    public Ref ref() {
        return new Ref(header.id(), header.version(), sha256, header.example());
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
