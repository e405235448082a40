package org.mingjian.command.penalty;

import org.axonframework.messaging.MetaData;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordPerformance;
import org.mingjian.command.penalty.PenaltyCaseCommand.RequestReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.ServePenaltyDecision;
import org.mingjian.command.penalty.PenaltyCaseCommand.WithdrawPenaltyPublication;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.policy.PerformancePolicy;
import org.mingjian.command.penalty.policy.PublicationPolicy;
import org.mingjian.command.penalty.policy.ReviewPolicy;
import org.mingjian.command.penalty.policy.ServicePolicy;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.ReviewEffect;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** Judges what becomes of a decision: service, performance, reviews, publication. */
final class Aftermath {

    private static final String DECIDED_ON = "decidedOn";

    private Aftermath() {}

    static MetaData judge(Step step, ServePenaltyDecision c) {
        Refused.ifAny(StatedPolicy.judge("method", c.method()));
        Decision decision = step.decision(c.decision());
        step.on("servedOn", c.servedOn()).after("servedOn", c.servedOn(), DECIDED_ON, decision.decidedOn());
        Refused.ifAny(ServicePolicy.judge(step.jurisdiction(), decision, c.method(), c.consented()));
        return step.about(decision.party());
    }

    static MetaData judge(Step step, RecordPerformance c) {
        Decision decision = step.decision(c.decision());
        step.on("performedOn", c.performedOn()).after("performedOn", c.performedOn(), DECIDED_ON, decision.decidedOn());
        Refused.ifAny(PerformancePolicy.onDecision(decision));
        Refused.ifAny(PerformancePolicy.judge(
                c.obligation(), decision.dues().get(c.obligation()), c.paid(), c.surcharge(), c.complete()));
        return step.about(decision.party());
    }

    static MetaData judge(Step step, RequestReview c) {
        Refused.ifAny(StatedPolicy.judge("instance", c.instance()));
        Decision decision = step.decision(c.decision());
        step.on("requestedOn", c.requestedOn()).after("requestedOn", c.requestedOn(), DECIDED_ON, decision.decidedOn());
        Refused.ifAny(ReviewPolicy.onRequest(
                c.reviewId(), c.decision(), step.dossier().reviews()));
        return step.about(decision.party());
    }

    static MetaData judge(Step step, DecideReview c) {
        Refused.ifAny(StatedPolicy.judge("instance", c.instance()));
        Refused.ifAny(StatedPolicy.judge("outcome", c.outcome()));
        Decision decision = step.decision(c.decision());
        step.on(DECIDED_ON, c.decidedOn()).after(DECIDED_ON, c.decidedOn(), "the decision", decision.decidedOn());
        Refused.ifAny(DayOrderPolicy.judge("effectiveOn", c.effectiveOn(), DECIDED_ON, c.decidedOn()));
        Refused.ifAny(ReviewPolicy.onOutcome(
                c.reviewId(), c.decision(), c.instance(), step.dossier().reviews()));
        Refused.ifAny(ReviewPolicy.onDay(
                c.reviewId(), c.decision(), c.decidedOn(), step.dossier().reviews()));
        Refused.ifAny(ReviewPolicy.onStanding(
                c.decision(),
                decision,
                ReviewEffect.of(c.event()),
                step.dossier().actsOf(decision.acts())));
        Refused.ifAny(ReviewPolicy.onEffect(decision, c.instance(), c.outcome(), c.fine(), c.kinds()));
        return step.about(decision.party());
    }

    static MetaData judge(Step step, PublishPenalty c) {
        Decision decision = step.decision(c.decision());
        step.on("publishedOn", c.publishedOn()).after("publishedOn", c.publishedOn(), DECIDED_ON, decision.decidedOn());
        Refused.ifAny(PublicationPolicy.onPublishing(decision, c.channel()));
        return step.about(decision.party());
    }

    static MetaData judge(Step step, WithdrawPenaltyPublication c) {
        Decision decision = step.decision(c.decision());
        Refused.ifAny(PublicationPolicy.onWithdrawing(decision, c.channel()));
        step.on("withdrawnOn", c.withdrawnOn())
                .after(
                        "withdrawnOn",
                        c.withdrawnOn(),
                        "publishedOn",
                        decision.published().get(c.channel()));
        return step.about(decision.party());
    }
}
