package org.mingjian.query.inspectiondocket;

import java.util.List;
import java.util.Map;
import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionApproved;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.SampleResultReported;
import mingjian.inspection.SampleTaken;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the stream of an inspection into its docket; over a prefix of the stream it is the docket of that moment. */
public final class InspectionDocketFold extends StreamFold<InspectionDocketView> {

    public InspectionDocketFold() {
        super("inspectiondocket", InspectionDocketView.class, 1, INTAKE, "Inspection");
    }

    @Override
    public InspectionDocketView initial(String key) {
        return new InspectionDocketView(
                key,
                -1,
                InspectionDocketView.State.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Map.of(),
                null);
    }

    @Override
    protected InspectionDocketView apply(InspectionDocketView view, RecordedEvent event) {
        var draft = new Draft(view);
        draft.revision = event.revision();
        ProcedureEvents.apply(draft, event.payload());
        EvidenceEvents.apply(draft, event.payload());
        return draft.finish();
    }

    private static final Intake INTAKE = Intake.of(
                    InspectionScheduled.class,
                    InspectionApproved.class,
                    InspectionOpened.class,
                    ChecklistItemAnswered.class,
                    FindingRecorded.class,
                    SampleTaken.class,
                    SampleResultReported.class,
                    InspectionConcluded.class,
                    InspectionPublished.class,
                    InspectionCorrected.class,
                    HistoricInspectionRecorded.class)
            .leavingTheRest("is not on an inspection's stream");
}
