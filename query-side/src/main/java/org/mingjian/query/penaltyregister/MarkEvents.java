package org.mingjian.query.penaltyregister;

import java.time.LocalDate;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.penaltyregister.Mark.What;
import org.mingjian.query.projection.RecordedEvent;

/** What other streams say about the records of a case's decisions. Each event names its case and decision itself. */
final class MarkEvents {
    private MarkEvents() {}

    /** The case whose records an event is about; null for an event that marks none. */
    static @Nullable String caseOf(Object payload) {
        if (payload instanceof RepairRequested e) {
            return e.getPenaltyCase();
        } else if (payload instanceof RepairAccepted e) {
            return e.getPenaltyCase();
        } else if (payload instanceof RepairNotAccepted e) {
            return e.getPenaltyCase();
        } else if (payload instanceof RepairApproved e) {
            return e.getPenaltyCase();
        } else if (payload instanceof RepairRefused e) {
            return e.getPenaltyCase();
        } else if (payload instanceof RepairRevoked e) {
            return e.getPenaltyCase();
        } else if (payload instanceof ObjectionRaised e) {
            return e.getPenaltyCase();
        }
        return payload instanceof ObjectionResolved e ? e.getPenaltyCase() : null;
    }

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        String stream = event.stream();
        if (payload instanceof RepairRequested e) {
            repair(draft, stream, e.getRepairId(), e.getDecision(), "APPLIED", e.getReceivedOn());
        } else if (payload instanceof RepairAccepted e) {
            repair(draft, stream, e.getRepairId(), e.getDecision(), "ACCEPTED", e.getAcceptedOn());
        } else if (payload instanceof RepairNotAccepted e) {
            repair(draft, stream, e.getRepairId(), e.getDecision(), "DECLINED", e.getDeclinedOn());
        } else if (payload instanceof RepairRefused e) {
            repair(draft, stream, e.getRepairId(), e.getDecision(), "REFUSED", e.getRefusedOn());
        } else if (payload instanceof RepairApproved e) {
            Mark before = Mark.of(What.REPAIR, e.getDecision(), "", e.getApprovedOn());
            draft.marks.put(stream + "#" + e.getRepairId(), before.approved(e.getApprovedOn(), e.getEffectiveOn()));
        } else if (payload instanceof RepairRevoked e) {
            draft.marks.computeIfPresent(stream + "#" + e.getRepairId(), (key, mark) -> mark.revoked(e.getRevokedOn()));
        } else if (payload instanceof ObjectionRaised e) {
            draft.marks.put(stream, Mark.of(What.OBJECTION, e.getDecision(), "RAISED", e.getReceivedOn()));
        } else if (payload instanceof ObjectionResolved e) {
            draft.marks.put(
                    stream,
                    Mark.of(What.OBJECTION, e.getDecision(), e.getOutcome().name(), e.getResolvedOn()));
        }
    }

    private static void repair(
            Draft draft, String stream, String id, @Nullable String decision, String state, LocalDate on) {
        draft.marks.put(stream + "#" + id, Mark.of(What.REPAIR, decision, state, on));
    }
}
