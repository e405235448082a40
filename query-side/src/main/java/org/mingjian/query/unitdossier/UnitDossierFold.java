package org.mingjian.query.unitdossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionScheduled;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;

/** Folds all that happened at a unit into its dossier. */
public final class UnitDossierFold implements Fold<UnitDossierView> {
    /** Aggregates whose events may be about a unit. */
    private static final Set<String> ACTS =
            Set.of("Inspection", "RectificationOrder", "PenaltyCase", "Authorisation", "SiteVisit");

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
        return 3;
    }

    /** A unit is inspected for as long as it is there. */
    @Override
    public boolean isScattered() {
        return true;
    }

    /** The unit that the metadata names; an act of no named unit may yet turn out to be about one. */
    @Override
    public Set<String> concerned(String stream, Map<String, String> metadata) {
        Set<String> named = named(stream, metadata);
        return named.isEmpty() && ACTS.contains(stream.substring(0, Math.max(0, stream.indexOf('-'))))
                ? Set.of("")
                : named;
    }

    private static Set<String> named(String stream, Map<String, String> metadata) {
        var keys = new LinkedHashSet<String>();
        if (stream.startsWith("SupervisedUnit-")) {
            keys.add(stream);
        }
        String carried = metadata.get("unit");
        if (carried != null && !carried.isBlank()) {
            keys.add(carried);
        }
        return keys;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        Set<String> keys = named(event.stream(), event.metadata());
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
                List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), null, Map.of());
    }

    @Override
    public UnitDossierView fold(UnitDossierView view, RecordedEvent event) {
        return foldAll(view, List.of(event));
    }

    /** What follows from the rest is worked out once. */
    @Override
    public UnitDossierView foldAll(UnitDossierView view, List<RecordedEvent> events) {
        var draft = new Draft(view);
        boolean changed = false;
        for (RecordedEvent event : events) {
            if (intake().takes(event) && event.revision() > draft.streams.getOrDefault(event.stream(), -1L)) {
                apply(draft, event);
                changed = true;
            }
        }
        return changed ? draft.finish() : view;
    }

    private static void apply(Draft draft, RecordedEvent event) {
        draft.streams.put(event.stream(), event.revision());
        PlaceEvents.apply(draft, event.payload());
        VisitEvents.apply(draft, event.stream(), event.payload());
        OrderEvents.apply(draft, event.stream(), event.payload());
        PenaltyEvents.apply(draft, event.stream(), event.payload());
        LicenceEvents.apply(draft, event);
    }

    @Override
    public Intake intake() {
        return DossierIntake.INTAKE;
    }
}
