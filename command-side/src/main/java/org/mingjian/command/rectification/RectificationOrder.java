package org.mingjian.command.rectification;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderItem;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rectification.RectificationOrderCommand.ExtendRectificationTerm;
import org.mingjian.command.rectification.RectificationOrderCommand.FindRectificationUnmet;
import org.mingjian.command.rectification.RectificationOrderCommand.HandOverRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.OrderRectification;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricCorrection;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.ReopenRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.SubmitRectificationEvidence;
import org.mingjian.command.rectification.RectificationOrderCommand.VerifyRectificationItem;
import org.mingjian.command.rectification.RectificationOrderCommand.WithdrawRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.WriteOffRectificationOrder;
import org.mingjian.command.rectification.policy.CorrectionDayPolicy;
import org.mingjian.command.rectification.policy.HandOverPolicy;
import org.mingjian.command.rectification.policy.TermPolicy;
import org.mingjian.command.rectification.policy.VerifiersPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.ContentHashPolicy;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.OrganReferencePolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.TwoOfficersPolicy;

/** An order to put something right, given here and followed to its end, or given elsewhere and recorded whole. */
@AggregateRoot
@Revision("1")
public class RectificationOrder extends IdempotentAggregate {

    private OrderState state = OrderState.NONE;
    private @Nullable Kept<RectificationOrdered> ordered;
    private @Nullable String carrier;
    private final OrderCourse course = new OrderCourse();
    private @Nullable Kept<HistoricOrderRecorded> historic;
    private @Nullable Kept<HistoricCorrectionRecorded> correction;

    RectificationOrder() {}

    /** One that is in the log. */
    public RectificationOrder(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordHistoricOrder c, Circumstances now) {
        Refused.ifAny(HistoricFactPolicy.judge(historic == null ? null : historic.record(), c.event()));
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        MetaData about = PastFacts.about(c.subject(), c.unit(), c.inspection(), "orderedOn", c.orderedOn(), now);
        apply(c.event(), about);
    }

    @CommandHandler
    void handle(RecordHistoricCorrection c, Circumstances now) {
        Refused.ifAny(HistoricFactPolicy.judge(correction == null ? null : correction.record(), c.event()));
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        HistoricOrderRecorded order = Objects.requireNonNull(historic).record();
        Refused.ifAny(CorrectionDayPolicy.judge(order.getOrderedOn(), c.correctedOn()));
        Refused.ifAny(
                NotInFuturePolicy.judge("correctedOn", c.correctedOn(), PastFacts.today(order.getSubject(), now)));
        apply(c.event(), About.unit(order.getSubject(), order.getUnit()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OrderRectification c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        apply(c.event(), Ordering.judge(c, token, now));
    }

    @CommandHandler
    void handle(ExtendRectificationTerm c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(course.longer(c.extendedOn(), c.dueOn()));
        apply(c.event(), step(token, now).on("extendedOn", c.extendedOn()));
    }

    @CommandHandler
    void handle(SubmitRectificationEvidence c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(course.fresh(c.evidenceId()));
        Refused.ifAny(course.concerned(c.items()));
        Refused.ifAny(ContentHashPolicy.judge(c.contentHash()));
        apply(c.event(), step(token, now).on("submittedOn", c.submittedOn()));
    }

    @CommandHandler
    void handle(VerifyRectificationItem c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("means", c.means()));
        Refused.ifAny(course.unverified(List.of(c.item())));
        Step step = step(token, now);
        Refused.ifAny(VerifiersPolicy.judge(step.jurisdiction(), c.means(), c.officers()));
        apply(c.event(), step.seen(c.visit(), c.officers(), "verifiedOn", c.verifiedOn()));
    }

    @CommandHandler
    void handle(FindRectificationUnmet c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(course.unverified(c.items()));
        Refused.ifAny(course.over(c.foundOn()));
        Step step = step(token, now);
        Refused.ifAny(TwoOfficersPolicy.judge(step.jurisdiction(), c.officers()));
        apply(c.event(), step.seen(c.visit(), c.officers(), "foundOn", c.foundOn()));
    }

    @CommandHandler
    void handle(WriteOffRectificationOrder c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(course.done(c.writtenOffOn()));
        apply(c.event(), step(token, now).on("writtenOffOn", c.writtenOffOn()));
    }

    @CommandHandler
    void handle(WithdrawRectificationOrder c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        apply(c.event(), step(token, now).on("withdrawnOn", c.withdrawnOn()));
    }

    @CommandHandler
    void handle(ReopenRectificationOrder c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        Refused.ifAny(course.concerned(c.items()));
        Refused.ifAny(course.sinceClosed(c.reopenedOn()));
        Refused.ifAny(TermPolicy.notBefore(c.reopenedOn(), c.dueOn()));
        apply(c.event(), step(token, now).on("reopenedOn", c.reopenedOn()));
    }

    @CommandHandler
    void handle(HandOverRectificationOrder c, MetaData token, Circumstances now) {
        Refused.ifAny(OrderState.TABLE.judge(state, c));
        var receiver = now.streams().organ(c.toOrgan());
        Refused.ifAny(OrganReferencePolicy.judge(c.toOrgan(), receiver, c.handedOverOn()));
        Refused.ifAny(HandOverPolicy.judge(c.toOrgan(), Acting.organ(token)));
        MetaData about = step(token, now).on("handedOverOn", c.handedOverOn());
        apply(
                c.event(),
                About.relying(about, c.toOrgan(), receiver.orElseThrow().revision()));
    }

    @EventSourcingHandler
    void on(HistoricOrderRecorded e) {
        state = OrderState.HISTORIC;
        historic = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(HistoricCorrectionRecorded e) {
        state = OrderState.HISTORIC_CORRECTED;
        correction = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(RectificationOrdered e, MetaData metadata) {
        state = OrderState.OPEN;
        ordered = new Kept<>(e);
        carrier = Acting.organ(metadata).orElse(null);
        course.ordered(
                e.getItems().stream().map(OrderItem::getItemId).toList(),
                e.getDueOn() == null ? e.getOrderedOn() : e.getDueOn());
    }

    @EventSourcingHandler
    void on(RectificationTermExtended e) {
        course.prolonged(e.getDueOn());
    }

    @EventSourcingHandler
    void on(RectificationEvidenceSubmitted e) {
        course.submitted(e.getEvidenceId());
    }

    @EventSourcingHandler
    void on(RectificationItemVerified e) {
        course.verified(e.getItem(), e.getVerifiedOn());
    }

    @EventSourcingHandler
    void on(RectificationFoundUnmet e) {
        // What others know of the order says so; nothing here is judged by it.
    }

    @EventSourcingHandler
    void on(RectificationOrderWrittenOff e) {
        state = OrderState.WRITTEN_OFF;
        course.closed(e.getWrittenOffOn());
    }

    @EventSourcingHandler
    void on(RectificationOrderWithdrawn e) {
        state = OrderState.WITHDRAWN;
        course.closed(e.getWithdrawnOn());
    }

    @EventSourcingHandler
    void on(RectificationOrderReopened e) {
        state = OrderState.OPEN;
        course.reopened(e.getItems(), e.getDueOn());
    }

    @EventSourcingHandler
    void on(RectificationOrderHandedOver e) {
        carrier = e.getToOrgan();
    }

    private Step step(MetaData token, Circumstances now) {
        return new Step(Objects.requireNonNull(ordered).record(), carrier, token, now);
    }
}
