package org.mingjian.command.credit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.credit.CreditCommitmentCommand.MakeCommitment;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentBroken;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentKept;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;

/** A commitment of a subject 信用承诺. */
@AggregateRoot
@Revision("1")
public class CreditCommitment extends IdempotentAggregate {

    private CommitmentState state = CommitmentState.NONE;
    private @Nullable Kept<CommitmentMade> made;
    private @Nullable LocalDate keptOn;
    private @Nullable String carrier;

    CreditCommitment() {}

    /** One that is in the log. */
    public CreditCommitment(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(MakeCommitment c, Circumstances now) {
        Refused.ifAny(CommitmentState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("kind", c.kind()));
        Optional<SubjectFacts> subject = now.streams().subject(c.subject());
        Refused.ifAny(SubjectReferencePolicy.judge(c.subject(), subject));
        Refused.ifAny(NotInFuturePolicy.judge("madeOn", c.madeOn(), PastFacts.today(c.subject(), now)));
        Refused.ifAny(DayOrderPolicy.judge("keepBy", c.keepBy(), "madeOn", c.madeOn()));
        apply(c.event(), About.relying(About.subject(c.subject()), subject));
    }

    @CommandHandler
    void handle(RecordCommitmentKept c, MetaData token, Circumstances now) {
        Refused.ifAny(CommitmentState.TABLE.judge(state, c));
        apply(c.event(), found("keptOn", c.keptOn(), token, now));
    }

    @CommandHandler
    void handle(RecordCommitmentBroken c, MetaData token, Circumstances now) {
        Refused.ifAny(CommitmentState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("brokenOn", c.brokenOn(), "keptOn", keptOn));
        apply(c.event(), found("brokenOn", c.brokenOn(), token, now));
    }

    @EventSourcingHandler
    void on(CommitmentMade e, MetaData metadata) {
        state = CommitmentState.MADE;
        made = new Kept<>(e);
        carrier = Acting.organ(metadata).orElse(null);
    }

    @EventSourcingHandler
    void on(CommitmentKept e) {
        state = CommitmentState.KEPT;
        keptOn = e.getKeptOn();
    }

    @EventSourcingHandler
    void on(CommitmentBroken e) {
        state = CommitmentState.BROKEN;
    }

    /** What the organ found to which the commitment was made, or one that took its place. */
    private MetaData found(String field, LocalDate day, MetaData token, Circumstances now) {
        CommitmentMade before =
                Objects.requireNonNull(made, "one is made first").record();
        Carrier.check(carrier, token, day, now.streams());
        Refused.ifAny(NotInFuturePolicy.judge(field, day, PastFacts.today(before.getSubject(), now)));
        Refused.ifAny(DayOrderPolicy.judge(field, day, "madeOn", before.getMadeOn()));
        return About.subject(before.getSubject());
    }
}
