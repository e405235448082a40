package org.mingjian.query.inspectiondocket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
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
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.subject.SubjectClosed;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** Folds the stream of an inspection into its docket; over a prefix of the stream it is the docket of that moment. */
public final class InspectionDocketFold implements Fold<InspectionDocketView> {
    private static final String ELSEWHERE = "is of another stream; a docket is one inspection's own";

    @Override
    public String view() {
        return "inspectiondocket";
    }

    @Override
    public Class<InspectionDocketView> type() {
        return InspectionDocketView.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return event.stream().startsWith("Inspection-") ? Set.of(event.stream()) : Set.of();
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
    public InspectionDocketView fold(InspectionDocketView view, RecordedEvent event) {
        if (event.revision() <= view.revision()
                || !handles().contains(event.payload().getClass())) {
            return view;
        }
        var draft = new Draft(view);
        draft.revision = event.revision();
        ProcedureEvents.apply(draft, event.payload());
        EvidenceEvents.apply(draft, event.payload());
        return draft.finish();
    }

    @Override
    public Set<Class<?>> handles() {
        return HANDLED;
    }

    @Override
    public Map<Class<?>, String> ignores() {
        return IGNORED;
    }

    private static final Set<Class<?>> HANDLED = Set.of(
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
            HistoricInspectionRecorded.class);

    private static final Map<Class<?>, String> IGNORED = Map.ofEntries(
            Map.entry(SubjectRegistered.class, ELSEWHERE),
            Map.entry(SubjectProfileAmended.class, ELSEWHERE),
            Map.entry(SubjectIdentifierAdded.class, ELSEWHERE),
            Map.entry(SubjectIdentifierCorrected.class, ELSEWHERE),
            Map.entry(SubjectMerged.class, ELSEWHERE),
            Map.entry(SubjectMergeUndone.class, ELSEWHERE),
            Map.entry(SubjectClosed.class, ELSEWHERE),
            Map.entry(IdentifierClaimed.class, ELSEWHERE),
            Map.entry(IdentifierMoved.class, ELSEWHERE),
            Map.entry(SupervisedUnitOpened.class, ELSEWHERE),
            Map.entry(SupervisedUnitProfileAmended.class, ELSEWHERE),
            Map.entry(SupervisedUnitMoved.class, ELSEWHERE),
            Map.entry(SupervisedUnitHandedOver.class, ELSEWHERE),
            Map.entry(SupervisedUnitClosed.class, ELSEWHERE),
            Map.entry(HistoricOrderRecorded.class, ELSEWHERE),
            Map.entry(HistoricPenaltyRecorded.class, ELSEWHERE));
}
