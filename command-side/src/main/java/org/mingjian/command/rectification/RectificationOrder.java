package org.mingjian.command.rectification;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import mingjian.rectification.HistoricOrderRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.HistoricFactPolicy;

/** An order to put something right; so far only one given elsewhere. */
@AggregateRoot
public class RectificationOrder extends IdempotentAggregate {

    private @Nullable Kept<HistoricOrderRecorded> historic;

    RectificationOrder() {}

    /** One that is in the log. */
    public RectificationOrder(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordHistoricOrder c, Circumstances now) {
        Refused.ifAny(HistoricFactPolicy.judge(historic == null ? null : historic.record(), c.event()));
        MetaData about = PastFacts.about(c.subject(), c.unit(), c.inspection(), "orderedOn", c.orderedOn(), now);
        apply(c.event(), about);
    }

    @EventSourcingHandler
    void on(HistoricOrderRecorded e) {
        historic = new Kept<>(e);
    }
}
