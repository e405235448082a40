package org.mingjian.query.creditstanding;

import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairRevoked;
import org.mingjian.query.credit.ObjectionFact;
import org.mingjian.query.credit.RepairFact;
import org.mingjian.query.projection.RecordedEvent;

/** What the scores need of repairs and objections: facts keyed by their own streams, whether their decisions are there or not. */
final class RecordEvents {
    private RecordEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        String stream = event.stream();
        if (payload instanceof RepairApproved e) {
            draft.put(
                    stream + "#" + e.getRepairId(),
                    new RepairFact(
                            e.getApprovedOn(),
                            event.revision(),
                            e.getPenaltyCase(),
                            e.getDecision(),
                            e.getEffectiveOn(),
                            null));
        } else if (payload instanceof RepairRevoked e
                && draft.facts.get(stream + "#" + e.getRepairId()) instanceof RepairFact repair) {
            draft.put(stream + "#" + e.getRepairId(), repair.revoked(e.getRevokedOn()));
        } else if (payload instanceof ObjectionRaised e) {
            draft.put(
                    stream,
                    new ObjectionFact(e.getReceivedOn(), event.revision(), e.getPenaltyCase(), e.getDecision(), null));
        } else if (payload instanceof ObjectionResolved e
                && draft.facts.get(stream) instanceof ObjectionFact objection) {
            draft.put(stream, objection.resolved(e.getOutcome().name()));
        }
    }
}
