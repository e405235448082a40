package org.mingjian.command.rest;

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
import org.mingjian.command.penalty.EstablishAct;
import org.mingjian.command.penalty.FileCase;
import org.mingjian.command.penalty.MakePenaltyDecision;
import org.mingjian.command.penalty.PenaltyCaseCommand.ConcludeCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideNoPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordHistoricPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordPerformance;
import org.mingjian.command.penalty.PenaltyCaseCommand.ReopenCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.RequestReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyDecision;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyNotice;
import org.mingjian.command.penalty.PenaltyCaseCommand.TransferCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.WithdrawPenaltyPublication;

/** Commands about penalty cases. */
final class PenaltyCommands {

    private static final String AGGREGATE = "PenaltyCase";

    private PenaltyCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(FileCase.class, AGGREGATE, CaseFiled.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(EstablishAct.class, AGGREGATE, ActEstablished.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ServePenaltyNotice.class, AGGREGATE, PenaltyNoticeServed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(MakePenaltyDecision.class, AGGREGATE, PenaltyDecisionMade.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(DecideNoPenalty.class, AGGREGATE, NoPenaltyDecided.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ServePenaltyDecision.class, AGGREGATE, PenaltyDecisionServed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(RecordPerformance.class, AGGREGATE, PerformanceRecorded.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(RequestReview.class, AGGREGATE, ReviewRequested.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(DecideReview.class, AGGREGATE, ReviewDecided.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(PublishPenalty.class, AGGREGATE, PenaltyPublished.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                WithdrawPenaltyPublication.class,
                AGGREGATE,
                PenaltyPublicationWithdrawn.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.later(TransferCase.class, AGGREGATE, CaseTransferred.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ConcludeCase.class, AGGREGATE, CaseConcluded.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ReopenCase.class, AGGREGATE, CaseReopened.SCHEMA$, CommandCatalog.OFFICER);
        catalog.first(RecordHistoricPenalty.class, AGGREGATE, HistoricPenaltyRecorded.SCHEMA$, CommandCatalog.IMPORTER);
    }
}
