package org.mingjian.query.unitdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionScheduled;
import mingjian.sitevisit.Observation;
import mingjian.sitevisit.SiteVisitCorrected;
import mingjian.sitevisit.SiteVisitRecorded;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.unitdossier.UnitDossierView.InspectionLine;

/** What authorities did at the place, in short. */
final class VisitEvents {
    private VisitEvents() {}

    static void apply(Draft draft, String stream, Object payload) {
        InspectionLine known = draft.inspections.get(stream);
        if (payload instanceof HistoricInspectionRecorded past) {
            draft.inspections.put(stream, line(past));
        } else if (payload instanceof InspectionScheduled scheduled) {
            draft.inspections.put(
                    stream,
                    new InspectionLine(
                            null,
                            scheduled.getKind().name(),
                            List.copyOf(scheduled.getSpecialties()),
                            null,
                            null,
                            Map.of()));
        } else if (payload instanceof SiteVisitRecorded visit) {
            draft.visits.put(
                    stream,
                    new UnitDossierView.VisitLine(
                            visit.getVisitedOn(),
                            visit.getKind().name(),
                            List.copyOf(visit.getSpecialties()),
                            visit.getObservations().stream()
                                    .map(Observation::getObservationId)
                                    .toList()));
        } else if (payload instanceof SiteVisitCorrected corrected) {
            draft.visits.computeIfPresent(
                    stream,
                    (name, visit) -> new UnitDossierView.VisitLine(
                            visit.on(),
                            visit.kind(),
                            visit.specialties(),
                            visit.observations().stream()
                                    .filter(id -> !corrected
                                            .getWithdrawnObservations()
                                            .contains(id))
                                    .toList()));
        } else if (known != null) {
            draft.inspections.put(stream, goOn(known, payload));
        }
    }

    private static InspectionLine goOn(InspectionLine known, Object payload) {
        if (payload instanceof InspectionOpened opened) {
            return change(known, opened.getOpenedOn(), known.result(), known.score(), known.findings());
        }
        if (payload instanceof FindingRecorded finding) {
            var findings = new TreeMap<>(known.findings());
            findings.put(finding.getFindingId(), finding.getSeverity().name());
            return change(known, known.on(), known.result(), known.score(), findings);
        }
        if (payload instanceof InspectionConcluded concluded) {
            LocalDate opened = known.on();
            return change(
                    known,
                    opened == null ? concluded.getConcludedOn() : opened,
                    concluded.getResult().name(),
                    concluded.getScore(),
                    known.findings());
        }
        if (payload instanceof InspectionCorrected corrected) {
            var findings = new TreeMap<>(known.findings());
            corrected.getWithdrawnFindings().forEach(findings::remove);
            var result = corrected.getResult();
            Integer score = corrected.getScore();
            return change(
                    known,
                    known.on(),
                    result == null ? known.result() : result.name(),
                    score == null ? known.score() : score,
                    findings);
        }
        return known;
    }

    private static InspectionLine change(
            InspectionLine known,
            @Nullable LocalDate on,
            @Nullable String result,
            @Nullable Integer score,
            Map<String, String> findings) {
        return new InspectionLine(on, known.kind(), known.specialties(), result, score, findings);
    }

    private static InspectionLine line(HistoricInspectionRecorded past) {
        var findings = new TreeMap<String, String>();
        past.getFindings()
                .forEach(f -> findings.put(f.getFindingId(), f.getSeverity().name()));
        return new InspectionLine(
                past.getInspectedOn(),
                past.getKind().name(),
                List.copyOf(past.getSpecialties()),
                past.getResult().name(),
                past.getScore(),
                findings);
    }
}
