package org.mingjian.command.penalty.dossier;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.penalty.ActEstablished;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An act that the case holds to be proven.
 *
 * @param id its id
 * @param party stream of the subject that answers for it
 * @param specialty the specialty it falls under
 * @param rule id of the rule that it breaks
 * @param version version of that rule
 * @param until the last day; null while it goes on
 * @param discoveredOn the day on which it was discovered
 * @param endangersSafety whether it concerns the safety of life, health or finance
 * @param harmful whether it did harm
 * @param severity how grave it is
 * @param findings the findings it rests on, each as inspection and id
 * @param overdue whether an order was missed
 * @param settledBy number of the decision on it, or that it is not penalised; null while it is open
 */
public record EstablishedAct(
        String id,
        String party,
        String specialty,
        String rule,
        String version,
        @Nullable LocalDate until,
        LocalDate discoveredOn,
        boolean endangersSafety,
        boolean harmful,
        Severity severity,
        Set<String> findings,
        boolean overdue,
        @Nullable String settledBy) {

    static EstablishedAct of(ActEstablished e) {
        return new EstablishedAct(
                e.getActId(),
                e.getParty(),
                e.getSpecialty(),
                e.getRule(),
                e.getRuleVersion(),
                e.getUntil(),
                e.getDiscoveredOn(),
                e.getEndangersSafety(),
                e.getHarmful(),
                e.getSeverity(),
                e.getFindings().stream()
                        .map(f -> f.getInspection() + "#" + f.getFindingId())
                        .collect(Collectors.toUnmodifiableSet()),
                e.getMissedOrder() != null,
                null);
    }

    public boolean open() {
        return settledBy == null;
    }

    public boolean serious() {
        return severity == Severity.SERIOUS;
    }

    /** The day by whose law it is judged: its last, or that of its discovery while it goes on. */
    public LocalDate day() {
        return until == null ? discoveredOn : until;
    }

    /** Whether another act of the same party rests on a finding that this one rests on, too: both are one act. */
    public boolean sameAs(EstablishedAct other) {
        return party.equals(other.party) && findings.stream().anyMatch(other.findings::contains);
    }

    EstablishedAct settledBy(@Nullable String by) {
        return new EstablishedAct(
                id,
                party,
                specialty,
                rule,
                version,
                until,
                discoveredOn,
                endangersSafety,
                harmful,
                severity,
                findings,
                overdue,
                by);
    }
}
