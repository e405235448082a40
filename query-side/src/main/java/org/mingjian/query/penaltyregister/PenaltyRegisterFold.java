package org.mingjian.query.penaltyregister;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseReopened;
import mingjian.penalty.CaseTransferred;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;

/** Folds a case and what other streams say about its records into the register. */
public final class PenaltyRegisterFold implements Fold<PenaltyRegisterView> {
    private static final String CASES = "PenaltyCase-";
    private static final Intake INTAKE = Intake.of(
                    CaseFiled.class,
                    ActEstablished.class,
                    PenaltyNoticeServed.class,
                    PenaltyDecisionMade.class,
                    NoPenaltyDecided.class,
                    PenaltyDecisionServed.class,
                    PerformanceRecorded.class,
                    ReviewRequested.class,
                    ReviewDecided.class,
                    PenaltyPublished.class,
                    PenaltyPublicationWithdrawn.class,
                    CaseTransferred.class,
                    CaseConcluded.class,
                    CaseReopened.class,
                    HistoricPenaltyRecorded.class,
                    RepairRequested.class,
                    RepairAccepted.class,
                    RepairNotAccepted.class,
                    RepairApproved.class,
                    RepairRefused.class,
                    RepairRevoked.class,
                    ObjectionRaised.class,
                    ObjectionResolved.class)
            .leaving(
                    "moves no request on that the register marks",
                    RepairEvidenceFiled.class,
                    RepairDecisionTermExtended.class)
            .leaving("is about no decision", CommitmentMade.class, CommitmentKept.class, CommitmentBroken.class)
            .leavingTheRest("is neither on a case's stream nor about its records");

    private final PublicityRules rules;

    /** @param rules by which decisions are public; with other rules the view is another version */
    public PenaltyRegisterFold(PublicityRules rules) {
        this.rules = rules;
    }

    @Override
    public String view() {
        return "penaltyregister";
    }

    @Override
    public Class<PenaltyRegisterView> type() {
        return PenaltyRegisterView.class;
    }

    @Override
    public int version() {
        return 31 * rules.fingerprint().hashCode() + 4;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        if (event.stream().startsWith(CASES)) {
            return Set.of(event.stream());
        }
        String about = MarkEvents.caseOf(event.payload());
        return about == null ? Set.of() : Set.of(about);
    }

    /** Which case a repair or an objection is about stands in what cannot be read. */
    @Override
    public Set<String> concerned(String stream, Map<String, String> metadata) {
        if (stream.startsWith(CASES)) {
            return Set.of(stream);
        }
        return stream.startsWith("CreditRepair-") || stream.startsWith("CreditObjection-") ? Set.of("") : Set.of();
    }

    @Override
    public PenaltyRegisterView initial(String key) {
        return new PenaltyRegisterView(
                key, -1, null, null, List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), "");
    }

    @Override
    public PenaltyRegisterView fold(PenaltyRegisterView view, RecordedEvent event) {
        return foldAll(view, List.of(event));
    }

    /** When a decision is public follows from all events together, and is worked out once. */
    @Override
    public PenaltyRegisterView foldAll(PenaltyRegisterView view, List<RecordedEvent> events) {
        var draft = new Draft(view);
        boolean changed = false;
        for (RecordedEvent event : events) {
            if (INTAKE.takes(event) && draft.takes(event)) {
                CaseEvents.apply(draft, event);
                DecisionEvents.apply(draft, event.payload());
                AfterDecisionEvents.apply(draft, event.payload());
                MarkEvents.apply(draft, event);
                changed = true;
            }
        }
        return changed ? draft.finish(rules) : view;
    }

    @Override
    public Intake intake() {
        return INTAKE;
    }
}
