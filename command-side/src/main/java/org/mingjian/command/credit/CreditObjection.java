package org.mingjian.command.credit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditObjectionCommand.RaiseObjection;
import org.mingjian.command.credit.CreditObjectionCommand.ResolveObjection;
import org.mingjian.command.credit.policy.ChannelPolicy;
import org.mingjian.command.credit.policy.OneRequestPolicy;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.rules.RepairBook;
import org.mingjian.rules.repair.Step;

/** An objection to the credit record of one decision. */
@AggregateRoot
@Revision("1")
public class CreditObjection extends IdempotentAggregate {

    private ObjectionState state = ObjectionState.NONE;
    private @Nullable Kept<ObjectionRaised> raised;

    CreditObjection() {}

    /** One that is in the log. */
    public CreditObjection(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RaiseObjection c, MetaData token, Circumstances now, RepairBook book) {
        Refused.ifAny(ObjectionState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("channel", c.channel()));
        Refused.ifAny(ChannelPolicy.judge(c.channel(), c.channelNumber()));
        RecordInQuestion record = RecordInQuestion.of(c.subject(), c.penaltyCase(), c.decision(), token, now, book)
                .on("receivedOn", c.receivedOn(), "raisedOn", c.raisedOn());
        Refused.ifAny(DayOrderPolicy.judge(
                "raisedOn", c.raisedOn(), "decidedOn", record.entry().decidedOn()));
        Step step = c.verification() ? Step.RESOLVE_VERIFIED : Step.RESOLVE;
        apply(
                ObjectionRaised.newBuilder(c.event())
                        .setResolveBy(record.due(step, c.receivedOn()))
                        .build(),
                record.about());
    }

    @CommandHandler
    void handle(ResolveObjection c, MetaData token, Circumstances now, RepairBook book) {
        Refused.ifAny(ObjectionState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("outcome", c.outcome()));
        ObjectionRaised before =
                Objects.requireNonNull(raised, "one is raised first").record();
        Refused.ifAny(
                OneRequestPolicy.same(before.getPenaltyCase(), before.getDecision(), c.penaltyCase(), c.decision()));
        RecordInQuestion record = RecordInQuestion.of(
                        before.getSubject(), c.penaltyCase(), c.decision(), token, now, book)
                .on("resolvedOn", c.resolvedOn(), "receivedOn", before.getReceivedOn());
        apply(c.event(), record.about());
    }

    @EventSourcingHandler
    void on(ObjectionRaised e) {
        state = ObjectionState.RAISED;
        raised = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(ObjectionResolved e) {
        state = ObjectionState.RESOLVED;
    }
}
