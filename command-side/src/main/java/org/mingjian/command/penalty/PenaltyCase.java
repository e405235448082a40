package org.mingjian.command.penalty;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import mingjian.penalty.HistoricPenaltyRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordHistoricPenalty;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;

/** A penalty case; so far only a penalty decided elsewhere. */
@AggregateRoot
public class PenaltyCase extends IdempotentAggregate {

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
        MetaData about = PastFacts.about(c.subject(), c.unit(), c.inspection(), "actOn", c.actOn(), now);
        Refused.ifAny(NotInFuturePolicy.judge("decidedOn", c.decidedOn(), PastFacts.today(c.subject(), now)));
        apply(c.event(), about);
    }

    @EventSourcingHandler
    void on(HistoricPenaltyRecorded e) {
        historic = new Kept<>(e);
    }
}
