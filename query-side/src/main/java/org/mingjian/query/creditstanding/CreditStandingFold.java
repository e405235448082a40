package org.mingjian.query.creditstanding;

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
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.RecordedEvent;

/** Folds all that bears on a subject into its one document. */
public final class CreditStandingFold implements Fold<CreditStandingView> {
    private final RulePacks packs;

    /** @param packs the rules under which grades are written down; with other rules the view is another version */
    public CreditStandingFold(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public String view() {
        return "creditstanding";
    }

    @Override
    public Class<CreditStandingView> type() {
        return CreditStandingView.class;
    }

    /** Another set of packs earns other grades, so the packs are part of the version. */
    @Override
    public int version() {
        return 31 * packs.fingerprint().hashCode() + 1;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return subjectsOf(event);
    }

    /** The streams of all subjects that an event says something of. */
    public static Set<String> subjectsOf(RecordedEvent event) {
        var keys = new LinkedHashSet<String>();
        SpecificRecordBase payload = event.payload();
        if (event.stream().startsWith("Subject-")) {
            keys.add(event.stream());
        }
        String carried = event.metadata().get("subject");
        if (carried != null && !carried.isBlank()) {
            keys.add(carried);
        }
        if (payload instanceof SubjectMerged merged) {
            keys.add(merged.getInto());
        } else if (payload instanceof SubjectMergeUndone undone) {
            keys.add(undone.getFrom());
        } else if (payload instanceof SupervisedUnitHandedOver over) {
            keys.addAll(List.of(over.getFromSubject(), over.getToSubject()));
        } else if (payload instanceof IdentifierClaimed claimed) {
            keys.add(claimed.getSubject());
        } else if (payload instanceof IdentifierMoved moved) {
            keys.addAll(List.of(moved.getFromSubject(), moved.getToSubject()));
        }
        return keys;
    }

    @Override
    public CreditStandingView initial(String key) {
        return new CreditStandingView(
                key, null, "", null, key, List.of(), null, List.of(), List.of(), Map.of(), Map.of(), List.of(),
                List.of(), false, null, List.of(), null, Map.of(), Map.of(), Map.of());
    }

    @Override
    public CreditStandingView fold(CreditStandingView view, RecordedEvent event) {
        if (event.revision() <= view.streams().getOrDefault(event.stream(), -1L)
                || !handles().contains(event.payload().getClass())) {
            return view;
        }
        var draft = new Draft(view);
        draft.streams.put(event.stream(), event.revision());
        SubjectEvents.apply(draft, event);
        UnitEvents.apply(draft, event);
        FactEvents.apply(draft, event);
        return draft.finish(packs);
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
            SubjectRegistered.class,
            SubjectProfileAmended.class,
            SubjectIdentifierAdded.class,
            SubjectIdentifierCorrected.class,
            SubjectMerged.class,
            SubjectMergeUndone.class,
            SubjectClosed.class,
            IdentifierClaimed.class,
            IdentifierMoved.class,
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

    private static final Map<Class<?>, String> IGNORED = Map.of(
            InspectionApproved.class, "an approval says nothing of the subject",
            ChecklistItemAnswered.class, "what an unmet item means is said by a finding",
            SampleTaken.class, "a sample taken says nothing yet",
            SampleResultReported.class, "what a failed sample means is said by a finding",
            InspectionPublished.class, "publication changes no fact");
}
