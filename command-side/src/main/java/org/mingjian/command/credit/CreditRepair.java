package org.mingjian.command.credit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditRepairCommand.AcceptRepair;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.DeclineRepair;
import org.mingjian.command.credit.CreditRepairCommand.ExtendRepairDecisionTerm;
import org.mingjian.command.credit.CreditRepairCommand.FileRepairEvidence;
import org.mingjian.command.credit.CreditRepairCommand.RefuseRepair;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.credit.CreditRepairCommand.RevokeRepair;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.rules.RepairBook;

/**
 * All requests of one subject for the repair of its credit records. They are one stream, because a falsehood in one bars all others
 * and a decision has one open request.
 */
@AggregateRoot
@Revision("1")
public class CreditRepair extends IdempotentAggregate {

    private final Map<String, RepairRequest> requests = new HashMap<>();
    private @Nullable LocalDate barredUntil;

    CreditRepair() {}

    /** One that is in the log. */
    public CreditRepair(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestRepair c, MetaData token, Circumstances now, RepairBook book) {
        take(c);
        Requesting requesting = new Requesting(file(), record(c, c.subject(), token, now, book));
        apply(requesting.judged(c), requesting.about());
    }

    @CommandHandler
    void handle(AcceptRepair c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(handling.judged(c), handling.about());
    }

    @CommandHandler
    void handle(DeclineRepair c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(handling.judged(c), handling.about());
    }

    @CommandHandler
    void handle(FileRepairEvidence c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(c.event(), handling.judged(c));
    }

    @CommandHandler
    void handle(ExtendRepairDecisionTerm c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(handling.judged(c), handling.about());
    }

    @CommandHandler
    void handle(ApproveRepair c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(c.event(), new RepairDeciding(handling, barredUntil).judged(c));
    }

    @CommandHandler
    void handle(RefuseRepair c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        apply(new RepairDeciding(handling, barredUntil).judged(c), handling.about());
    }

    @CommandHandler
    void handle(RevokeRepair c, MetaData token, Circumstances now, RepairBook book) {
        Handling handling = handling(c, token, now, book);
        RepairDeciding deciding = new RepairDeciding(handling, barredUntil);
        apply(deciding.judged(c), deciding.reliedOn(c));
    }

    @EventSourcingHandler
    void on(RepairRequested e) {
        requests.put(e.getRepairId(), RepairRequest.of(e));
    }

    @EventSourcingHandler
    void on(RepairAccepted e) {
        change(e.getRepairId(), request -> request.accepted(e));
    }

    @EventSourcingHandler
    void on(RepairNotAccepted e) {
        change(e.getRepairId(), request -> request.ended(RepairState.DECLINED, e.getDeclinedOn()));
    }

    @EventSourcingHandler
    void on(RepairEvidenceFiled e) {
        change(e.getRepairId(), request -> request.with(e));
    }

    @EventSourcingHandler
    void on(RepairDecisionTermExtended e) {
        change(e.getRepairId(), request -> request.dueBy(e.getDecideBy()));
    }

    @EventSourcingHandler
    void on(RepairApproved e) {
        change(e.getRepairId(), request -> request.ended(RepairState.APPROVED, e.getApprovedOn()));
    }

    @EventSourcingHandler
    void on(RepairRefused e) {
        change(e.getRepairId(), request -> request.ended(RepairState.REFUSED, e.getRefusedOn()));
        bar(e.getBarredUntil());
    }

    @EventSourcingHandler
    void on(RepairRevoked e) {
        change(e.getRepairId(), request -> request.ended(RepairState.REVOKED, e.getRevokedOn()));
        bar(e.getBarredUntil());
    }

    private void change(String id, UnaryOperator<RepairRequest> change) {
        requests.computeIfPresent(id, (key, request) -> change.apply(request));
    }

    private void bar(@Nullable LocalDate until) {
        if (until != null && (barredUntil == null || until.isAfter(barredUntil))) {
            barredUntil = until;
        }
    }

    private RepairFile file() {
        return new RepairFile(stream(), Map.copyOf(requests), barredUntil);
    }

    private Handling handling(CreditRepairCommand c, MetaData token, Circumstances now, RepairBook book) {
        RepairRequest request = take(c);
        return Handling.of(request, c, record(c, file().subject(), token, now, book));
    }

    private static RecordInQuestion record(
            CreditRepairCommand c, String subject, MetaData token, Circumstances now, RepairBook book) {
        return RecordInQuestion.of(subject, c.penaltyCase(), c.decision(), token, now, book);
    }

    private RepairRequest take(CreditRepairCommand c) {
        RepairRequest request = requests.getOrDefault(c.repairId(), RepairRequest.NONE);
        Refused.ifAny(RepairState.TABLE.judge(request.state(), c));
        return request;
    }
}
