package org.mingjian.command.penalty;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
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
import org.mingjian.command.penalty.dossier.Dossier;
import org.mingjian.command.penalty.dossier.DossierFold;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.rules.ViolationRules;

/** A penalty case: handled here step by step, or a penalty decided elsewhere and recorded whole. */
@AggregateRoot
@Revision("2")
public class PenaltyCase extends IdempotentAggregate {

    private PenaltyCaseState state = PenaltyCaseState.NONE;
    private @Nullable Dossier dossier;
    private @Nullable Kept<HistoricPenaltyRecorded> historic;

    PenaltyCase() {}

    /** One that is in the log. */
    public PenaltyCase(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordHistoricPenalty c, Circumstances now) {
        Refused.ifAny(HistoricFactPolicy.judge(historic == null ? null : historic.record(), c.event()));
        take(c);
        MetaData about = PastFacts.about(c.subject(), c.unit(), c.inspection(), "actOn", c.actOn(), now);
        Refused.ifAny(NotInFuturePolicy.judge("decidedOn", c.decidedOn(), PastFacts.today(c.subject(), now)));
        apply(c.event(), about);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FileCase c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Filing.judge(c, token, now));
    }

    @CommandHandler
    void handle(EstablishAct c, MetaData token, Circumstances now, ViolationRules rules) {
        take(c);
        apply(c.event(), Establishing.judge(step(token, now), c, rules));
    }

    @CommandHandler
    void handle(ServePenaltyNotice c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Closing.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(MakePenaltyDecision c, MetaData token, Circumstances now, ViolationRules rules) {
        take(c);
        apply(c.event(), Deciding.judge(step(token, now), c, rules));
    }

    @CommandHandler
    void handle(DecideNoPenalty c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Closing.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(ServePenaltyDecision c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(RecordPerformance c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(RequestReview c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(DecideReview c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(PublishPenalty c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(WithdrawPenaltyPublication c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Aftermath.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(TransferCase c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Closing.judge(step(token, now), c));
    }

    @CommandHandler
    void handle(ConcludeCase c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Closing.judge(step(token, now), c, state == PenaltyCaseState.TRANSFERRED));
    }

    @CommandHandler
    void handle(ReopenCase c, MetaData token, Circumstances now) {
        take(c);
        apply(c.event(), Closing.judge(step(token, now), c));
    }

    @EventSourcingHandler
    void on(HistoricPenaltyRecorded e) {
        state = PenaltyCaseState.HISTORIC;
        historic = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(CaseFiled e, MetaData metadata) {
        state = PenaltyCaseState.FILED;
        dossier = Dossier.of(e, Acting.organ(metadata));
    }

    @EventSourcingHandler
    void on(ActEstablished e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PenaltyNoticeServed e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PenaltyDecisionMade e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(NoPenaltyDecided e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PenaltyDecisionServed e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PerformanceRecorded e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(ReviewRequested e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(ReviewDecided e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PenaltyPublished e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(PenaltyPublicationWithdrawn e) {
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(CaseTransferred e) {
        state = PenaltyCaseState.TRANSFERRED;
    }

    @EventSourcingHandler
    void on(CaseConcluded e) {
        state = PenaltyCaseState.CONCLUDED;
        dossier = DossierFold.after(filed(), e);
    }

    @EventSourcingHandler
    void on(CaseReopened e) {
        state = PenaltyCaseState.FILED;
    }

    private void take(PenaltyCaseCommand c) {
        Refused.ifAny(PenaltyCaseState.TABLE.judge(state, c));
    }

    private Step step(MetaData token, Circumstances now) {
        return new Step(filed(), token, now);
    }

    private Dossier filed() {
        return Objects.requireNonNull(dossier, "a case is filed before anything else happens in it");
    }
}
