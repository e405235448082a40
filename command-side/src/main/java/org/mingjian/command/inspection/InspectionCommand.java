package org.mingjian.command.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.inspection.ChecklistAnswer;
import mingjian.inspection.ChecklistItemAnswered;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionApproved;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.inspection.SampleOutcome;
import mingjian.inspection.SampleResultReported;
import mingjian.inspection.SampleTaken;
import mingjian.shared.ImportedFrom;
import mingjian.shared.PersonalData;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a Inspection stream. The fields are those of the event that accepting the command leads to. */
public sealed interface InspectionCommand extends Command {

    /** An inspection is to be made. */
    record ScheduleInspection(
            String stream,
            String subject,
            String unit,
            InspectionKind kind,
            InspectionSource origin,
            @Nullable String originReference,
            List<String> specialties,
            LocalDate plannedOn,
            @Nullable Approval approval,
            @Nullable String urgentReason)
            implements InspectionCommand {
        @Override
        public InspectionScheduled event() {
            return new InspectionScheduled(
                    subject, unit, kind, origin, originReference, specialties, plannedOn, approval, urgentReason);
        }
    }

    /** The approval of an urgent inspection is made up. */
    record ApproveInspection(String stream, Approval approval) implements InspectionCommand {
        @Override
        public InspectionApproved event() {
            return new InspectionApproved(approval);
        }
    }

    /** Officers have entered and begun. */
    record OpenInspection(
            String stream,
            LocalDate openedOn,
            @Nullable Instant enteredAt,
            List<String> officers,
            boolean credentialsShown,
            @Nullable PersonalData accompaniedBy)
            implements InspectionCommand {
        @Override
        public InspectionOpened event() {
            return new InspectionOpened(openedOn, enteredAt, officers, credentialsShown, accompaniedBy);
        }
    }

    /** An item of a checklist has its answer. */
    record AnswerChecklistItem(
            String stream,
            String checklist,
            String item,
            ChecklistAnswer answer,
            boolean keyItem,
            @Nullable String note)
            implements InspectionCommand {
        @Override
        public ChecklistItemAnswered event() {
            return new ChecklistItemAnswered(checklist, item, answer, keyItem, note);
        }
    }

    /** Officers saw something. */
    record RecordFinding(
            String stream,
            String findingId,
            String specialty,
            @Nullable String item,
            String fact,
            @Nullable String suspectedRule,
            Severity severity,
            boolean correctedOnSpot)
            implements InspectionCommand {
        @Override
        public FindingRecorded event() {
            return new FindingRecorded(findingId, specialty, item, fact, suspectedRule, severity, correctedOnSpot);
        }
    }

    /** A sample was taken. */
    record TakeSample(
            String stream,
            String sampleId,
            String material,
            LocalDate takenOn,
            @Nullable String laboratory) implements InspectionCommand {
        @Override
        public SampleTaken event() {
            return new SampleTaken(sampleId, material, takenOn, laboratory);
        }
    }

    /** The laboratory has answered. */
    record ReportSampleResult(
            String stream,
            String sampleId,
            SampleOutcome outcome,
            @Nullable String detail,
            LocalDate reportedOn) implements InspectionCommand {
        @Override
        public SampleResultReported event() {
            return new SampleResultReported(sampleId, outcome, detail, reportedOn);
        }
    }

    /** The inspection is over. */
    record ConcludeInspection(
            String stream,
            LocalDate concludedOn,
            InspectionResult result,
            @Nullable Integer score,
            @Nullable String summary)
            implements InspectionCommand {
        @Override
        public InspectionConcluded event() {
            return new InspectionConcluded(concludedOn, result, score, summary);
        }
    }

    /** The result was made public. */
    record PublishInspection(String stream, LocalDate publishedOn, String channel) implements InspectionCommand {
        @Override
        public InspectionPublished event() {
            return new InspectionPublished(publishedOn, channel);
        }
    }

    /** What was recorded is put right. */
    record CorrectInspection(
            String stream,
            LocalDate correctedOn,
            String reason,
            @Nullable InspectionResult result,
            @Nullable Integer score,
            List<String> withdrawnFindings)
            implements InspectionCommand {
        @Override
        public InspectionCorrected event() {
            return new InspectionCorrected(correctedOn, reason, result, score, withdrawnFindings);
        }
    }

    /** A whole inspection made elsewhere is put on record. */
    record RecordHistoricInspection(
            String stream,
            String subject,
            String unit,
            LocalDate inspectedOn,
            InspectionKind kind,
            List<String> specialties,
            InspectionResult result,
            @Nullable Integer score,
            List<HistoricFinding> findings,
            Map<String, String> stated,
            ImportedFrom source)
            implements InspectionCommand {
        @Override
        public HistoricInspectionRecorded event() {
            return new HistoricInspectionRecorded(
                    subject, unit, inspectedOn, kind, specialties, result, score, findings, stated, source);
        }
    }
}
