package org.mingjian.query.inspectiondocket;

import java.util.List;
import java.util.TreeMap;
import mingjian.inspection.Approval;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionApproved;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionScheduled;
import org.mingjian.query.inspectiondocket.InspectionDocketView.Schedule;
import org.mingjian.query.inspectiondocket.InspectionDocketView.State;

/** The steps of an inspection: planned, approved, opened, concluded, published, corrected. */
final class ProcedureEvents {
    private ProcedureEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof InspectionScheduled scheduled) {
            schedule(draft, scheduled);
        } else if (payload instanceof InspectionApproved approved) {
            approve(draft, approved.getApproval());
        } else if (payload instanceof InspectionOpened opened) {
            draft.state = State.OPEN;
            draft.on = opened.getOpenedOn();
            draft.visit = new InspectionDocketView.Visit(
                    opened.getOpenedOn(),
                    opened.getEnteredAt(),
                    List.copyOf(opened.getOfficers()),
                    opened.getCredentialsShown());
        } else if (payload instanceof InspectionConcluded concluded) {
            draft.state = State.CONCLUDED;
            draft.result = concluded.getResult().name();
            draft.score = concluded.getScore();
            draft.conclusion = new InspectionDocketView.Conclusion(concluded.getConcludedOn(), concluded.getSummary());
        } else if (payload instanceof InspectionPublished published) {
            draft.publication =
                    new InspectionDocketView.Publication(published.getPublishedOn(), published.getChannel());
        } else if (payload instanceof InspectionCorrected corrected) {
            correct(draft, corrected);
        } else if (payload instanceof HistoricInspectionRecorded past) {
            record(draft, past);
        }
    }

    private static void schedule(Draft draft, InspectionScheduled scheduled) {
        draft.state = State.SCHEDULED;
        draft.subject = scheduled.getSubject();
        draft.unit = scheduled.getUnit();
        draft.on = scheduled.getPlannedOn();
        draft.kind = scheduled.getKind().name();
        draft.origin = scheduled.getOrigin().name();
        draft.specialties = List.copyOf(scheduled.getSpecialties());
        draft.schedule = new Schedule(
                scheduled.getPlannedOn(), scheduled.getOriginReference(), null, null, scheduled.getUrgentReason());
        Approval approval = scheduled.getApproval();
        if (approval != null) {
            approve(draft, approval);
        }
    }

    private static void approve(Draft draft, Approval approval) {
        Schedule plan = draft.schedule;
        if (plan != null) {
            draft.schedule = new Schedule(
                    plan.plannedOn(),
                    plan.originReference(),
                    approval.getApprovedBy(),
                    approval.getApprovedOn(),
                    plan.urgentReason());
        }
    }

    private static void correct(Draft draft, InspectionCorrected corrected) {
        var result = corrected.getResult();
        Integer score = corrected.getScore();
        var withdrawn = List.copyOf(corrected.getWithdrawnFindings());
        draft.result = result == null ? draft.result : result.name();
        draft.score = score == null ? draft.score : score;
        draft.findings.replaceAll(finding -> withdrawn.contains(finding.id()) ? finding.withdraw() : finding);
        draft.corrections.add(new InspectionDocketView.Correction(
                corrected.getCorrectedOn(),
                corrected.getReason(),
                result == null ? null : result.name(),
                score,
                withdrawn));
    }

    private static void record(Draft draft, HistoricInspectionRecorded past) {
        draft.state = State.HISTORIC;
        draft.subject = past.getSubject();
        draft.unit = past.getUnit();
        draft.on = past.getInspectedOn();
        draft.kind = past.getKind().name();
        draft.specialties = List.copyOf(past.getSpecialties());
        draft.result = past.getResult().name();
        draft.score = past.getScore();
        draft.stated = new TreeMap<>(past.getStated());
        draft.source = new InspectionDocketView.Source(
                past.getSource().getSystem(),
                past.getSource().getFile(),
                past.getSource().getRow());
    }
}
