package org.mingjian.command.credit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairRequested;
import org.jspecify.annotations.Nullable;

/**
 * A request for repair, as later commands are judged by it.
 *
 * @param state where it is on its way
 * @param penaltyCase stream of the case
 * @param decision number of the decision; null for a penalty of the past that states none
 * @param lastOn the day of its last step, which the next may share
 * @param decideBy the last day for the decision; null when there is no term
 * @param evidence ids of what was filed
 * @param commitments streams of the commitments filed
 */
record RepairRequest(
        RepairState state,
        String penaltyCase,
        @Nullable String decision,
        LocalDate lastOn,
        @Nullable LocalDate decideBy,
        Set<String> evidence,
        Set<String> commitments) {

    /** One that was not made. */
    static final RepairRequest NONE =
            new RepairRequest(RepairState.NONE, "", null, LocalDate.MIN, null, Set.of(), Set.of());

    static RepairRequest of(RepairRequested e) {
        return new RepairRequest(
                RepairState.REQUESTED,
                e.getPenaltyCase(),
                e.getDecision(),
                e.getReceivedOn(),
                null,
                Set.of(),
                Set.of());
    }

    RepairRequest accepted(RepairAccepted e) {
        return new RepairRequest(
                RepairState.ACCEPTED, penaltyCase, decision, e.getAcceptedOn(), e.getDecideBy(), evidence, commitments);
    }

    RepairRequest with(RepairEvidenceFiled e) {
        Set<String> committed =
                e.getCreditCommitment() == null ? commitments : plus(commitments, e.getCreditCommitment());
        return new RepairRequest(
                state, penaltyCase, decision, lastOn, decideBy, plus(evidence, e.getEvidenceId()), committed);
    }

    RepairRequest dueBy(LocalDate day) {
        return new RepairRequest(state, penaltyCase, decision, lastOn, day, evidence, commitments);
    }

    RepairRequest ended(RepairState now, LocalDate day) {
        return new RepairRequest(now, penaltyCase, decision, day, decideBy, evidence, commitments);
    }

    private static Set<String> plus(Set<String> before, String one) {
        Set<String> more = new HashSet<>(before);
        more.add(one);
        return Set.copyOf(more);
    }
}
