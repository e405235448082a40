package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseReopened;
import mingjian.penalty.CaseTransferred;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.NoPenaltyGround;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PenaltyPublicationWithdrawn;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import mingjian.penalty.ReviewRequested;
import mingjian.penalty.ServiceMethod;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a PenaltyCase stream. The fields are those of the event that accepting the command leads to. */
public sealed interface PenaltyCaseCommand extends Command
        permits FileCase,
                EstablishAct,
                PenaltyCaseCommand.ServePenaltyNotice,
                MakePenaltyDecision,
                PenaltyCaseCommand.DecideNoPenalty,
                PenaltyCaseCommand.ServePenaltyDecision,
                PenaltyCaseCommand.RecordPerformance,
                PenaltyCaseCommand.RequestReview,
                PenaltyCaseCommand.DecideReview,
                PenaltyCaseCommand.PublishPenalty,
                PenaltyCaseCommand.WithdrawPenaltyPublication,
                PenaltyCaseCommand.TransferCase,
                PenaltyCaseCommand.ConcludeCase,
                PenaltyCaseCommand.ReopenCase,
                PenaltyCaseCommand.RecordHistoricPenalty {

    /** A party was told what is intended, and its rights. */
    record ServePenaltyNotice(
            String stream,
            String noticeId,
            String party,
            List<String> acts,
            String intended,
            boolean hearingOffered,
            LocalDate servedOn)
            implements PenaltyCaseCommand {
        @Override
        public PenaltyNoticeServed event() {
            return new PenaltyNoticeServed(noticeId, party, acts, intended, hearingOffered, servedOn);
        }
    }

    /** One party is not to be penalised. */
    record DecideNoPenalty(
            String stream,
            @Nullable String documentNumber,
            String party,
            List<String> acts,
            NoPenaltyGround ground,
            String basis,
            String reason,
            boolean educated,
            LocalDate decidedOn)
            implements PenaltyCaseCommand {
        @Override
        public NoPenaltyDecided event() {
            return new NoPenaltyDecided(documentNumber, party, acts, ground, basis, reason, educated, decidedOn);
        }
    }

    /** A decision reached its party. */
    record ServePenaltyDecision(
            String stream,
            String decision,
            LocalDate servedOn,
            ServiceMethod method,
            @Nullable Boolean consented) implements PenaltyCaseCommand {
        @Override
        public PenaltyDecisionServed event() {
            return new PenaltyDecisionServed(decision, servedOn, method, consented);
        }
    }

    /** A party did, in part or whole, what it was obliged to. */
    record RecordPerformance(
            String stream,
            String decision,
            String obligation,
            LocalDate performedOn,
            @Nullable Money paid,
            @Nullable Money surcharge,
            boolean complete)
            implements PenaltyCaseCommand {
        @Override
        public PerformanceRecorded event() {
            return new PerformanceRecorded(decision, obligation, performedOn, paid, surcharge, complete);
        }
    }

    /** A decision is under review. */
    record RequestReview(
            String stream,
            String reviewId,
            String decision,
            ReviewInstance instance,
            String body,
            LocalDate requestedOn)
            implements PenaltyCaseCommand {
        @Override
        public ReviewRequested event() {
            return new ReviewRequested(reviewId, decision, instance, body, requestedOn);
        }
    }

    /** A review has its outcome. */
    record DecideReview(
            String stream,
            String reviewId,
            String decision,
            ReviewInstance instance,
            String body,
            ReviewOutcome outcome,
            @Nullable String outcomeNumber,
            LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable Money fine,
            List<PenaltyKind> kinds,
            @Nullable String reason)
            implements PenaltyCaseCommand {
        @Override
        public ReviewDecided event() {
            return new ReviewDecided(
                    reviewId,
                    decision,
                    instance,
                    body,
                    outcome,
                    outcomeNumber,
                    decidedOn,
                    effectiveOn,
                    fine,
                    kinds,
                    reason);
        }
    }

    /** A decision was made public. */
    record PublishPenalty(String stream, String decision, LocalDate publishedOn, String channel)
            implements PenaltyCaseCommand {
        @Override
        public PenaltyPublished event() {
            return new PenaltyPublished(decision, publishedOn, channel);
        }
    }

    /** A decision is no longer public. */
    record WithdrawPenaltyPublication(
            String stream, String decision, LocalDate withdrawnOn, String channel, String reason)
            implements PenaltyCaseCommand {
        @Override
        public PenaltyPublicationWithdrawn event() {
            return new PenaltyPublicationWithdrawn(decision, withdrawnOn, channel, reason);
        }
    }

    /** Another organ, or the police, takes the case on. */
    record TransferCase(
            String stream, LocalDate transferredOn, String to, boolean criminal, String basis, String reason)
            implements PenaltyCaseCommand {
        @Override
        public CaseTransferred event() {
            return new CaseTransferred(transferredOn, to, criminal, basis, reason);
        }
    }

    /** The case is to be over. */
    record ConcludeCase(String stream, LocalDate concludedOn, ConclusionManner manner, Approval approval)
            implements PenaltyCaseCommand {
        @Override
        public CaseConcluded event() {
            return new CaseConcluded(concludedOn, manner, approval);
        }
    }

    /** A concluded case is to go on. */
    record ReopenCase(String stream, LocalDate reopenedOn, String reason, Approval approval)
            implements PenaltyCaseCommand {
        @Override
        public CaseReopened event() {
            return new CaseReopened(reopenedOn, reason, approval);
        }
    }

    /** A penalty decided elsewhere is put on record. */
    record RecordHistoricPenalty(
            String stream,
            String subject,
            @Nullable String unit,
            @Nullable String inspection,
            String actId,
            LocalDate actOn,
            @Nullable LocalDate decidedOn,
            @Nullable String organ,
            @Nullable String documentNumber,
            @Nullable String violation,
            @Nullable String basis,
            List<PenaltyKind> kinds,
            @Nullable Money amount,
            Severity severity,
            CreditClass creditClass,
            Finality finality,
            @Nullable String statedOutcome,
            Map<String, String> stated,
            @Nullable String region,
            @Nullable String specialty,
            ImportedFrom source)
            implements PenaltyCaseCommand {
        @Override
        public HistoricPenaltyRecorded event() {
            return new HistoricPenaltyRecorded(
                    subject,
                    unit,
                    inspection,
                    actId,
                    actOn,
                    decidedOn,
                    organ,
                    documentNumber,
                    violation,
                    basis,
                    kinds,
                    amount,
                    severity,
                    creditClass,
                    finality,
                    statedOutcome,
                    stated,
                    region,
                    specialty,
                    source);
        }
    }
}
