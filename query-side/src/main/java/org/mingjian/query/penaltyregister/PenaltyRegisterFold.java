package org.mingjian.query.penaltyregister;

import java.util.List;
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
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the stream of a case into the register; over a prefix of the stream it is the register of that moment. */
public final class PenaltyRegisterFold extends StreamFold<PenaltyRegisterView> {
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
                    HistoricPenaltyRecorded.class)
            .leavingTheRest("is not on a case's stream");

    public PenaltyRegisterFold() {
        super("penaltyregister", PenaltyRegisterView.class, 2, INTAKE, "PenaltyCase");
    }

    @Override
    public PenaltyRegisterView initial(String key) {
        return new PenaltyRegisterView(key, -1, null, null, List.of(), List.of(), List.of(), List.of(), "");
    }

    @Override
    protected PenaltyRegisterView apply(PenaltyRegisterView view, RecordedEvent event) {
        var draft = new Draft(view, event.revision());
        CaseEvents.apply(draft, event);
        DecisionEvents.apply(draft, event.payload());
        AfterDecisionEvents.apply(draft, event.payload());
        return draft.finish();
    }
}
