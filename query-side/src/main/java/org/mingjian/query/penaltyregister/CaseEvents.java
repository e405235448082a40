package org.mingjian.query.penaltyregister;

import java.util.List;
import java.util.Map;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseReopened;
import mingjian.penalty.CaseTransferred;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.PenaltyNoticeServed;
import org.mingjian.query.projection.ActingOrgan;
import org.mingjian.query.projection.RecordedEvent;

/** The case itself: filed, acts established, ended. */
final class CaseEvents {
    private CaseEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        if (payload instanceof CaseFiled filed) {
            draft.matter = matter(filed);
            draft.organ = ActingOrgan.of(event);
        } else if (payload instanceof ActEstablished act) {
            draft.acts.removeIf(known -> known.id().equals(act.getActId()));
            draft.acts.add(act(act));
        } else if (payload instanceof PenaltyNoticeServed notice) {
            draft.step(notice.getServedOn(), "NOTICE_SERVED", notice.getNoticeId());
        } else if (payload instanceof NoPenaltyDecided none) {
            draft.noPenalties.add(new PenaltyRegisterView.NoPenalty(
                    none.getDocumentNumber(),
                    none.getParty(),
                    List.copyOf(none.getActs()),
                    none.getGround().name(),
                    none.getBasis(),
                    none.getEducated(),
                    none.getDecidedOn()));
        } else if (payload instanceof CaseTransferred over) {
            draft.step(over.getTransferredOn(), "TRANSFERRED", over.getTo());
        } else if (payload instanceof CaseConcluded end) {
            draft.step(end.getConcludedOn(), "CONCLUDED", end.getManner().name());
        } else if (payload instanceof CaseReopened again) {
            draft.step(again.getReopenedOn(), "REOPENED", again.getReason());
        }
    }

    private static PenaltyRegisterView.Matter matter(CaseFiled filed) {
        return new PenaltyRegisterView.Matter(
                false,
                filed.getCaseNumber(),
                filed.getSubject(),
                filed.getUnit(),
                filed.getRegion(),
                filed.getSpecialty(),
                filed.getOrigin().name(),
                filed.getOriginReference(),
                filed.getSuspectedRule(),
                filed.getFiledOn(),
                List.copyOf(filed.getHandlers()),
                Map.of(),
                null);
    }

    private static PenaltyRegisterView.Act act(ActEstablished act) {
        return new PenaltyRegisterView.Act(
                act.getActId(),
                act.getParty(),
                act.getRule(),
                act.getRuleVersion(),
                act.getFact(),
                act.getFrom(),
                act.getUntil(),
                act.getDiscoveredOn(),
                act.getSeverity().name(),
                act.getMissedOrder());
    }
}
