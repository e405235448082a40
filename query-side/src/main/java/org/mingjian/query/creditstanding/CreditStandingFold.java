package org.mingjian.query.creditstanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.identifier.IdentifierClaimed;
import mingjian.identifier.IdentifierMoved;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.subject.SubjectMergeUndone;
import mingjian.subject.SubjectMerged;
import mingjian.unit.SupervisedUnitHandedOver;
import org.apache.avro.specific.SpecificRecordBase;
import org.mingjian.query.credit.RulePacks;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
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
        return 31 * packs.fingerprint().hashCode() + 7;
    }

    /** A subject is inspected for as long as it is one. */
    @Override
    public boolean isScattered() {
        return true;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        return subjectsOf(event);
    }

    /** The subject that the metadata names; an identifier's name none. */
    @Override
    public Set<String> concerned(String stream, Map<String, String> metadata) {
        Set<String> named = named(stream, metadata);
        return named.isEmpty() && stream.startsWith("Identifier-") ? Set.of("") : named;
    }

    private static Set<String> named(String stream, Map<String, String> metadata) {
        var keys = new LinkedHashSet<String>();
        if (stream.startsWith("Subject-")) {
            keys.add(stream);
        }
        String carried = metadata.get("subject");
        if (carried != null && !carried.isBlank()) {
            keys.add(carried);
        }
        return keys;
    }

    /** The streams of all subjects that an event says something of. */
    public static Set<String> subjectsOf(RecordedEvent event) {
        Set<String> keys = named(event.stream(), event.metadata());
        SpecificRecordBase payload = event.payload();
        if (payload instanceof SubjectMerged merged) {
            keys.add(merged.getInto());
        } else if (payload instanceof SubjectMergeUndone undone) {
            keys.add(undone.getFrom());
        } else if (payload instanceof SupervisedUnitHandedOver over) {
            keys.addAll(List.of(over.getFromSubject(), over.getToSubject()));
        } else if (payload instanceof ActEstablished act) {
            keys.add(act.getParty());
        } else if (payload instanceof PenaltyDecisionMade decision) {
            keys.add(decision.getParty());
        } else if (payload instanceof NoPenaltyDecided none) {
            keys.add(none.getParty());
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
        return foldAll(view, List.of(event));
    }

    /** What follows from all facts together, grades above all, is worked out once. */
    @Override
    public CreditStandingView foldAll(CreditStandingView view, List<RecordedEvent> events) {
        var draft = new Draft(view);
        boolean changed = false;
        for (RecordedEvent event : events) {
            if (intake().takes(event) && event.revision() > draft.streams.getOrDefault(event.stream(), -1L)) {
                apply(draft, event);
                changed = true;
            }
        }
        return changed ? draft.finish(packs) : view;
    }

    private static void apply(Draft draft, RecordedEvent event) {
        draft.streams.put(event.stream(), event.revision());
        SubjectEvents.apply(draft, event);
        UnitEvents.apply(draft, event);
        FactEvents.apply(draft, event);
        OrderEvents.apply(draft, event);
        HonourEvents.apply(draft, event);
        CaseEvents.apply(draft, event);
        RecordEvents.apply(draft, event);
    }

    @Override
    public Intake intake() {
        return StandingIntake.INTAKE;
    }
}
