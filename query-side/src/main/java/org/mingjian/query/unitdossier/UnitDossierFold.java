package org.mingjian.query.unitdossier;

import java.util.LinkedHashSet;
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

/** Folds all that happened at a unit into its dossier. */
public final class UnitDossierFold implements Fold<UnitDossierView> {
    private static final String OF_THE_SUBJECT = "is about the subject, not its places";

    @Override
    public String view() {
        return "unitdossier";
    }

    @Override
    public Class<UnitDossierView> type() {
        return UnitDossierView.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        var keys = new LinkedHashSet<String>();
        if (event.stream().startsWith("SupervisedUnit-")) {
            keys.add(event.stream());
        }
        String carried = event.metadata().get("unit");
        if (carried != null && !carried.isBlank()) {
            keys.add(carried);
        }
        if (event.payload() instanceof HistoricInspectionRecorded past) {
            keys.add(past.getUnit());
        } else if (event.payload() instanceof InspectionScheduled scheduled) {
            keys.add(scheduled.getUnit());
        } else if (event.payload() instanceof HistoricOrderRecorded order && order.getUnit() != null) {
            keys.add(order.getUnit());
        } else if (event.payload() instanceof HistoricPenaltyRecorded penalty && penalty.getUnit() != null) {
            keys.add(penalty.getUnit());
        }
        return keys;
    }

    @Override
    public UnitDossierView initial(String key) {
        return new UnitDossierView(
                key, null, "", null, key, null, null, List.of(), List.of(), Map.of(), null, null, List.of(), List.of(),
                List.of(), Map.of(), Map.of(), Map.of(), Map.of(), null, Map.of());
    }

    @Override
    public UnitDossierView fold(UnitDossierView view, RecordedEvent event) {
        if (event.revision() <= view.streams().getOrDefault(event.stream(), -1L)
                || !handles().contains(event.payload().getClass())) {
            return view;
        }
        var draft = new Draft(view);
        draft.streams.put(event.stream(), event.revision());
        PlaceEvents.apply(draft, event.payload());
        VisitEvents.apply(draft, event.stream(), event.payload());
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
            SupervisedUnitOpened.class,
            SupervisedUnitProfileAmended.class,
            SupervisedUnitMoved.class,
            SupervisedUnitHandedOver.class,
            SupervisedUnitClosed.class,
            InspectionScheduled.class,
            InspectionOpened.class,
            FindingRecorded.class,
            InspectionConcluded.class,
            InspectionCorrected.class,
            HistoricInspectionRecorded.class,
            HistoricOrderRecorded.class,
            HistoricPenaltyRecorded.class);

    private static final Map<Class<?>, String> IGNORED = Map.ofEntries(
            Map.entry(SubjectRegistered.class, OF_THE_SUBJECT),
            Map.entry(SubjectProfileAmended.class, OF_THE_SUBJECT),
            Map.entry(SubjectIdentifierAdded.class, OF_THE_SUBJECT),
            Map.entry(SubjectIdentifierCorrected.class, OF_THE_SUBJECT),
            Map.entry(SubjectMerged.class, OF_THE_SUBJECT),
            Map.entry(SubjectMergeUndone.class, OF_THE_SUBJECT),
            Map.entry(SubjectClosed.class, OF_THE_SUBJECT),
            Map.entry(IdentifierClaimed.class, OF_THE_SUBJECT),
            Map.entry(IdentifierMoved.class, OF_THE_SUBJECT),
            Map.entry(InspectionApproved.class, "the dossier is in short; the docket has the approval"),
            Map.entry(ChecklistItemAnswered.class, "the dossier is in short; the docket has the checklist"),
            Map.entry(SampleTaken.class, "the dossier is in short; the docket has the samples"),
            Map.entry(SampleResultReported.class, "the dossier is in short; the docket has the samples"),
            Map.entry(InspectionPublished.class, "the dossier is in short; the docket has the publication"));
}
