package org.mingjian.query.unitdossier;

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
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import org.mingjian.query.projection.Intake;

/** What a dossier is made of. */
final class DossierIntake {
    static final Intake INTAKE = Intake.of(
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
                    RectificationTermExtended.class,
                    RectificationOrderWrittenOff.class,
                    RectificationOrderWithdrawn.class,
                    RectificationOrderReopened.class,
                    HistoricOrderRecorded.class,
                    HistoricCorrectionRecorded.class,
                    PenaltyDecisionMade.class,
                    ReviewDecided.class,
                    HistoricPenaltyRecorded.class,
                    AuthorisationGranted.class,
                    AuthorisationAmended.class,
                    AuthorisationRenewed.class,
                    AuthorisationValidated.class,
                    AuthorisationSuspended.class,
                    AuthorisationResumed.class,
                    AuthorisationRevoked.class,
                    AuthorisationAnnulled.class,
                    AuthorisationWithdrawn.class,
                    AuthorisationDeregistered.class,
                    AuthorisationExpired.class,
                    SiteVisitRecorded.class,
                    SiteVisitCorrected.class)
            .leaving(
                    "the dossier is in short; the docket has it",
                    InspectionApproved.class,
                    ChecklistItemAnswered.class,
                    SampleTaken.class,
                    SampleResultReported.class,
                    InspectionPublished.class,
                    RectificationEvidenceSubmitted.class,
                    RectificationItemVerified.class,
                    RectificationFoundUnmet.class,
                    RectificationOrderHandedOver.class)
            .leaving(
                    "the dossier is in short; the register has the case",
                    CaseFiled.class,
                    ActEstablished.class,
                    PenaltyNoticeServed.class,
                    NoPenaltyDecided.class,
                    PenaltyDecisionServed.class,
                    PerformanceRecorded.class,
                    ReviewRequested.class,
                    PenaltyPublished.class,
                    PenaltyPublicationWithdrawn.class,
                    CaseTransferred.class,
                    CaseConcluded.class,
                    CaseReopened.class)
            .leavingAll("is about the subject, not its places", "subject", "identifier")
            .leavingAll("is about organs and their people", "organ", "officer", "document")
            .leavingAll("is about the records of the subject, not its places", "credit")
            .leavingAll("is about rules, not about what happened under them", "rulebook")
            .leavingAll("the board has tiers and lists", "tier");

    private DossierIntake() {}
}
