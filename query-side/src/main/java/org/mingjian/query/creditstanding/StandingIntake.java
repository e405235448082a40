package org.mingjian.query.creditstanding;

import mingjian.authorisation.AuthorisationAmended;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationValidated;
import mingjian.authorisation.AuthorisationWithdrawn;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
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
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseReopened;
import mingjian.penalty.CaseTransferred;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewRequested;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
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
import org.mingjian.query.projection.Intake;

/** What a standing is made of. */
final class StandingIntake {
    static final Intake INTAKE = Intake.of(
                    SubjectRegistered.class,
                    SubjectProfileAmended.class,
                    SubjectIdentifierAdded.class,
                    SubjectIdentifierCorrected.class,
                    SubjectMerged.class,
                    SubjectMergeUndone.class,
                    SubjectClosed.class,
                    HonourRecorded.class,
                    HonourWithdrawn.class,
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
                    RectificationOrdered.class,
                    HistoricOrderRecorded.class,
                    HistoricCorrectionRecorded.class,
                    RectificationTermExtended.class,
                    RectificationItemVerified.class,
                    RectificationOrderWrittenOff.class,
                    RectificationOrderWithdrawn.class,
                    RectificationOrderReopened.class,
                    CaseFiled.class,
                    NoPenaltyDecided.class,
                    ActEstablished.class,
                    PenaltyDecisionMade.class,
                    PenaltyDecisionServed.class,
                    PerformanceRecorded.class,
                    PenaltyPublished.class,
                    PenaltyPublicationWithdrawn.class,
                    ReviewRequested.class,
                    ReviewDecided.class,
                    HistoricPenaltyRecorded.class,
                    RepairApproved.class,
                    RepairRevoked.class,
                    ObjectionRaised.class,
                    ObjectionResolved.class,
                    AuthorisationGranted.class,
                    SiteVisitRecorded.class)
            .leaving("an approval says nothing of the subject", InspectionApproved.class)
            .leaving("what an unmet item means is said by a finding", ChecklistItemAnswered.class)
            .leaving("a sample taken says nothing yet", SampleTaken.class)
            .leaving("what a failed sample means is said by a finding", SampleResultReported.class)
            .leaving("publication changes no fact", InspectionPublished.class)
            .leaving(
                    "what an order comes to is said when it is verified, written off or reopened",
                    RectificationEvidenceSubmitted.class,
                    RectificationFoundUnmet.class,
                    RectificationOrderHandedOver.class)
            .leaving("is a step before the decision", PenaltyNoticeServed.class)
            .leaving(
                    "is about the case, not the subject",
                    CaseTransferred.class,
                    CaseConcluded.class,
                    CaseReopened.class)
            .leaving(
                    "licences are shown by their own view and take no points",
                    AuthorisationAmended.class,
                    AuthorisationRenewed.class,
                    AuthorisationValidated.class,
                    AuthorisationSuspended.class,
                    AuthorisationResumed.class,
                    AuthorisationRevoked.class,
                    AuthorisationAnnulled.class,
                    AuthorisationWithdrawn.class,
                    AuthorisationDeregistered.class,
                    AuthorisationExpired.class)
            .leaving("a visit is no inspection and takes no points", SiteVisitCorrected.class)
            .leaving(
                    "a request that is not approved changes nothing yet; the desk shows it",
                    RepairRequested.class,
                    RepairAccepted.class,
                    RepairNotAccepted.class,
                    RepairEvidenceFiled.class,
                    RepairDecisionTermExtended.class,
                    RepairRefused.class)
            .leaving(
                    "a commitment takes no points; what breaks it is a case or takes a repair back",
                    CommitmentMade.class,
                    CommitmentKept.class,
                    CommitmentBroken.class)
            .leavingAll("is about organs and their people", "organ", "officer", "document")
            .leavingAll("is about rules, not about what happened under them", "rulebook")
            .leavingAll("a tier is of a unit and takes no points; the board has it", "tier");

    private StandingIntake() {}
}
