package org.mingjian.query.inspectiondocket;

import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.SampleResultReported;
import mingjian.inspection.SampleTaken;
import mingjian.shared.Money;
import org.mingjian.query.inspectiondocket.InspectionDocketView.DocketFinding;
import org.mingjian.query.inspectiondocket.InspectionDocketView.Sample;

/** What was seen, answered and measured. */
final class EvidenceEvents {
    private EvidenceEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof ChecklistItemAnswered answered) {
            draft.checklist.removeIf(known -> known.checklist().equals(answered.getChecklist())
                    && known.item().equals(answered.getItem()));
            draft.checklist.add(new InspectionDocketView.Answer(
                    answered.getChecklist(),
                    answered.getItem(),
                    answered.getAnswer().name(),
                    answered.getKeyItem(),
                    answered.getNote()));
        } else if (payload instanceof FindingRecorded finding) {
            draft.findings.add(new DocketFinding(
                    finding.getFindingId(),
                    finding.getFact(),
                    finding.getSeverity().name(),
                    finding.getSpecialty(),
                    finding.getItem(),
                    finding.getSuspectedRule(),
                    finding.getCorrectedOnSpot(),
                    false,
                    null,
                    null,
                    null,
                    null,
                    null));
        } else if (payload instanceof HistoricInspectionRecorded past) {
            past.getFindings().forEach(finding -> draft.findings.add(finding(finding)));
        } else if (payload instanceof SampleTaken taken) {
            draft.samples.add(new Sample(
                    taken.getSampleId(),
                    taken.getMaterial(),
                    taken.getTakenOn(),
                    taken.getLaboratory(),
                    null,
                    null,
                    null));
        } else if (payload instanceof SampleResultReported reported) {
            draft.samples.replaceAll(
                    sample -> sample.id().equals(reported.getSampleId()) ? report(sample, reported) : sample);
        }
    }

    private static DocketFinding finding(HistoricFinding finding) {
        Money fine = finding.getStatedFine();
        return new DocketFinding(
                finding.getFindingId(),
                finding.getFact(),
                finding.getSeverity().name(),
                null,
                null,
                null,
                finding.getCorrectedOnSpot(),
                false,
                finding.getStatedSeverity(),
                finding.getStatedAction(),
                finding.getStatedOutcome(),
                fine == null ? null : (Long) fine.getAmountMinor(),
                fine == null ? null : fine.getCurrency());
    }

    private static Sample report(Sample sample, SampleResultReported reported) {
        return new Sample(
                sample.id(),
                sample.material(),
                sample.takenOn(),
                sample.laboratory(),
                reported.getOutcome().name(),
                reported.getDetail(),
                reported.getReportedOn());
    }
}
