package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.penalty.HistoricPenaltyRecorded;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.projection.RecordedEvent;

/** What the scores need of inspections, and of penalties decided elsewhere. */
final class FactEvents {
    private FactEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        String stream = event.stream();
        InspectionFact known = draft.facts.get(stream) instanceof InspectionFact inspection ? inspection : null;
        if (payload instanceof HistoricPenaltyRecorded penalty) {
            draft.put(stream, penalty(event.revision(), penalty));
        } else if (payload instanceof HistoricInspectionRecorded past) {
            draft.put(stream, inspection(event.revision(), past));
        } else if (payload instanceof InspectionScheduled scheduled) {
            boolean drawn = scheduled.getOrigin() == InspectionSource.DRAW_TASK;
            draft.put(stream, new InspectionFact(null, event.revision(), null, Map.of(), drawn));
        } else if (known != null && payload instanceof InspectionOpened opened) {
            draft.put(stream, known.with(opened.getOpenedOn(), known.result(), known.findings()));
        } else if (known != null && payload instanceof FindingRecorded finding) {
            draft.put(stream, known.withFinding(finding.getFindingId(), Gravity.of(finding.getSeverity())));
        } else if (known != null && payload instanceof InspectionConcluded concluded) {
            LocalDate opened = known.on();
            draft.put(
                    stream,
                    known.with(
                            opened == null ? concluded.getConcludedOn() : opened,
                            concluded.getResult().name(),
                            known.findings()));
        } else if (known != null && payload instanceof InspectionCorrected corrected) {
            draft.put(stream, corrected(known, corrected));
        }
    }

    private static PenaltyFact penalty(long revision, HistoricPenaltyRecorded penalty) {
        LocalDate decided = penalty.getDecidedOn();
        return PenaltyFact.elsewhere(
                decided == null ? penalty.getActOn() : decided,
                revision,
                decided == null,
                act(penalty.getInspection(), penalty.getActId()),
                Gravity.of(penalty.getSeverity()),
                Imposed.of(
                        Gravity.of(penalty.getCreditClass()),
                        penalty.getKinds().stream().map(Enum::name).sorted().toList(),
                        Finality.valueOf(penalty.getFinality().name())));
    }

    private static InspectionFact inspection(long revision, HistoricInspectionRecorded past) {
        var findings = new HashMap<String, Gravity>();
        past.getFindings().forEach(f -> findings.put(f.getFindingId(), Gravity.of(f.getSeverity())));
        return new InspectionFact(
                past.getInspectedOn(), revision, past.getResult().name(), findings);
    }

    private static InspectionFact corrected(InspectionFact known, InspectionCorrected correction) {
        var findings = new HashMap<>(known.findings());
        correction.getWithdrawnFindings().forEach(findings::remove);
        var result = correction.getResult();
        return known.with(known.on(), result == null ? known.result() : result.name(), findings);
    }

    /** The id of a finding or an act is unique within its inspection or case only, so an act is named with both. */
    static String act(@Nullable String stream, String actId) {
        return stream == null || actId.contains("#") ? actId : stream + "#" + actId;
    }
}
