package org.mingjian.command.rest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mingjian.document.DocumentNumberAssigned;
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
import mingjian.sitevisit.SiteVisitCorrected;
import mingjian.sitevisit.SiteVisitRecorded;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
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
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.catalog.EventCatalog;
import org.mingjian.command.document.DocumentNumberCommand.AssignDocumentNumber;
import org.mingjian.command.identifier.IdentifierCommand.ClaimIdentifier;
import org.mingjian.command.identifier.IdentifierCommand.MoveIdentifier;
import org.mingjian.command.inspection.InspectionCommand.AnswerChecklistItem;
import org.mingjian.command.inspection.InspectionCommand.ApproveInspection;
import org.mingjian.command.inspection.InspectionCommand.ConcludeInspection;
import org.mingjian.command.inspection.InspectionCommand.CorrectInspection;
import org.mingjian.command.inspection.InspectionCommand.OpenInspection;
import org.mingjian.command.inspection.InspectionCommand.PublishInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordFinding;
import org.mingjian.command.inspection.InspectionCommand.RecordHistoricInspection;
import org.mingjian.command.inspection.InspectionCommand.ReportSampleResult;
import org.mingjian.command.inspection.InspectionCommand.ScheduleInspection;
import org.mingjian.command.inspection.InspectionCommand.TakeSample;
import org.mingjian.command.shared.Command;
import org.mingjian.command.sitevisit.SiteVisitCommand.CorrectSiteVisit;
import org.mingjian.command.sitevisit.SiteVisitCommand.RecordSiteVisit;
import org.mingjian.command.subject.SubjectCommand.AddSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.AmendSubjectProfile;
import org.mingjian.command.subject.SubjectCommand.CloseSubject;
import org.mingjian.command.subject.SubjectCommand.CorrectSubjectIdentifier;
import org.mingjian.command.subject.SubjectCommand.MergeSubject;
import org.mingjian.command.subject.SubjectCommand.RecordHonour;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.command.subject.SubjectCommand.UndoSubjectMerge;
import org.mingjian.command.subject.SubjectCommand.WithdrawHonour;
import org.mingjian.command.unit.SupervisedUnitCommand.AmendSupervisedUnitProfile;
import org.mingjian.command.unit.SupervisedUnitCommand.CloseSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.HandOverSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.MoveSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.OpenSupervisedUnit;

/** Every command that can be sent, by name, and who may send it. */
final class CommandCatalog {

    static final Set<String> OFFICER = Set.of("officer");
    static final Set<String> IMPORTER = Set.of("importer");
    static final Set<String> REGULATOR = Set.of("regulator");
    private static final Set<String> BOTH = Set.of("officer", "importer");

    private final Map<String, CommandType> byName = new LinkedHashMap<>();

    CommandCatalog() {
        first(RegisterSubject.class, "Subject", SubjectRegistered.SCHEMA$, BOTH);
        later(AmendSubjectProfile.class, "Subject", SubjectProfileAmended.SCHEMA$, BOTH);
        later(AddSubjectIdentifier.class, "Subject", SubjectIdentifierAdded.SCHEMA$, BOTH);
        later(CorrectSubjectIdentifier.class, "Subject", SubjectIdentifierCorrected.SCHEMA$, OFFICER);
        later(MergeSubject.class, "Subject", SubjectMerged.SCHEMA$, OFFICER);
        later(UndoSubjectMerge.class, "Subject", SubjectMergeUndone.SCHEMA$, OFFICER);
        later(CloseSubject.class, "Subject", SubjectClosed.SCHEMA$, OFFICER);
        later(RecordHonour.class, "Subject", HonourRecorded.SCHEMA$, OFFICER);
        later(WithdrawHonour.class, "Subject", HonourWithdrawn.SCHEMA$, OFFICER);
        first(ClaimIdentifier.class, "Identifier", IdentifierClaimed.SCHEMA$, BOTH);
        later(MoveIdentifier.class, "Identifier", IdentifierMoved.SCHEMA$, OFFICER);
        first(OpenSupervisedUnit.class, "SupervisedUnit", SupervisedUnitOpened.SCHEMA$, BOTH);
        later(AmendSupervisedUnitProfile.class, "SupervisedUnit", SupervisedUnitProfileAmended.SCHEMA$, BOTH);
        later(MoveSupervisedUnit.class, "SupervisedUnit", SupervisedUnitMoved.SCHEMA$, OFFICER);
        later(HandOverSupervisedUnit.class, "SupervisedUnit", SupervisedUnitHandedOver.SCHEMA$, OFFICER);
        later(CloseSupervisedUnit.class, "SupervisedUnit", SupervisedUnitClosed.SCHEMA$, BOTH);
        first(AssignDocumentNumber.class, "DocumentNumber", DocumentNumberAssigned.SCHEMA$, OFFICER);
        first(ScheduleInspection.class, "Inspection", InspectionScheduled.SCHEMA$, OFFICER);
        later(ApproveInspection.class, "Inspection", InspectionApproved.SCHEMA$, OFFICER);
        later(OpenInspection.class, "Inspection", InspectionOpened.SCHEMA$, OFFICER);
        later(AnswerChecklistItem.class, "Inspection", ChecklistItemAnswered.SCHEMA$, OFFICER);
        later(RecordFinding.class, "Inspection", FindingRecorded.SCHEMA$, OFFICER);
        later(TakeSample.class, "Inspection", SampleTaken.SCHEMA$, OFFICER);
        later(ReportSampleResult.class, "Inspection", SampleResultReported.SCHEMA$, OFFICER);
        later(ConcludeInspection.class, "Inspection", InspectionConcluded.SCHEMA$, OFFICER);
        later(PublishInspection.class, "Inspection", InspectionPublished.SCHEMA$, OFFICER);
        later(CorrectInspection.class, "Inspection", InspectionCorrected.SCHEMA$, OFFICER);
        first(RecordHistoricInspection.class, "Inspection", HistoricInspectionRecorded.SCHEMA$, IMPORTER);
        first(RecordSiteVisit.class, "SiteVisit", SiteVisitRecorded.SCHEMA$, OFFICER);
        later(CorrectSiteVisit.class, "SiteVisit", SiteVisitCorrected.SCHEMA$, OFFICER);
        PenaltyCommands.addTo(this);
        OrderCommands.addTo(this);
        OrganCommands.addTo(this);
        AuthorisationCommands.addTo(this);
        CreditCommands.addTo(this);
        RuleCommands.addTo(this);
        TierCommands.addTo(this);
        ListingCommands.addTo(this);
    }

    @Nullable
    CommandType find(String name) {
        return byName.get(name);
    }

    Collection<CommandType> all() {
        return byName.values();
    }

    /** Adds a command that may be the first of its stream. */
    void first(Class<? extends Command> type, String aggregate, Schema event, Set<String> roles) {
        byName.put(type.getSimpleName(), CommandType.of(type, aggregate, catalogued(event), roles, true));
    }

    /** Adds a command to a stream that there is. */
    void later(Class<? extends Command> type, String aggregate, Schema event, Set<String> roles) {
        byName.put(type.getSimpleName(), CommandType.of(type, aggregate, catalogued(event), roles, false));
    }

    /** Asks the catalogue, which also makes Avro trust our records: without it none could be made from JSON. */
    private static Schema catalogued(Schema event) {
        if (EventCatalog.standard().byName(event.getFullName()).isEmpty()) {
            throw new IllegalStateException(event.getFullName() + " is not in the event catalogue");
        }
        return event;
    }
}
