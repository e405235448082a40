package org.mingjian.command.authorisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mingjian.authorisation.AuthorisationAmended;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationValidated;
import mingjian.authorisation.AuthorisationWithdrawn;
import mingjian.organ.PowerKind;
import mingjian.penalty.PenaltyKind;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.authorisation.AuthorisationCommand.AmendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.AnnulAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.DeregisterAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ExpireAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RenewAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ResumeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RevokeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.SuspendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ValidateAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.WithdrawAuthorisation;
import org.mingjian.command.authorisation.policy.LicencePenaltyPolicy;
import org.mingjian.command.authorisation.policy.ScopePolicy;
import org.mingjian.command.authorisation.policy.TermPolicy;
import org.mingjian.command.authorisation.policy.ValidationPolicy;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;

/** An authorisation 许可 or filing 备案 of a subject. */
@AggregateRoot
@Revision("2")
public class Authorisation extends IdempotentAggregate {

    private AuthorisationState state = AuthorisationState.NONE;
    private @Nullable Kept<AuthorisationGranted> known;
    private final Set<String> numbers = new HashSet<>();
    private @Nullable String carrier;
    private @Nullable LocalDate suspendedOn;

    Authorisation() {}

    /** An authorisation that is in the log. */
    public Authorisation(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(GrantAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        apply(c.event(), Grant.permitted(c, token, now));
    }

    @CommandHandler
    void handle(AmendAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        apply(c.event(), carried("amendedOn", c.amendedOn(), token, now));
    }

    @CommandHandler
    void handle(RenewAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(TermPolicy.onRenewing(known().getValidUntil(), c.validFrom(), c.validUntil()));
        MetaData about = carried("renewedOn", c.renewedOn(), token, now);
        apply(
                c.event(),
                c.number() == null
                        ? about
                        : Grant.numbered(about, known().getSubject(), stream(), c.number(), token, now));
    }

    @CommandHandler
    void handle(ValidateAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(ValidationPolicy.judge(c.outcome(), c.validatedOn(), c.deferredUntil(), c.reason()));
        Refused.ifAny(DayOrderPolicy.judge("nextDueOn", c.nextDueOn(), "validatedOn", c.validatedOn()));
        apply(c.event(), carried("validatedOn", c.validatedOn(), token, now));
    }

    @CommandHandler
    void handle(SuspendAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("until", c.until(), "suspendedOn", c.suspendedOn()));
        Refused.ifAny(LicencePenaltyPolicy.bothOrNone(c.penaltyCase(), c.decision()));
        if (c.penaltyCase() == null) {
            apply(c.event(), carried("suspendedOn", c.suspendedOn(), token, now));
        } else {
            MetaData about = penalised("suspendedOn", c.suspendedOn(), token, now);
            Decided by = new Decided(
                    PenaltyKind.LICENCE_SUSPENSION, c.suspendedOn(), c.penaltyCase(), String.valueOf(c.decision()));
            apply(c.event(), by.judged(known(), numbers, about, now));
        }
    }

    @CommandHandler
    void handle(ResumeAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(DayOrderPolicy.judge("resumedOn", c.resumedOn(), "suspendedOn", suspendedOn));
        apply(c.event(), carried("resumedOn", c.resumedOn(), token, now));
    }

    @CommandHandler
    void handle(RevokeAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(ScopePolicy.judge(known().getScope(), c.scope()));
        MetaData about = penalised("revokedOn", c.revokedOn(), token, now);
        Decided by = new Decided(PenaltyKind.LICENCE_REVOCATION, c.revokedOn(), c.penaltyCase(), c.decision());
        apply(c.event(), by.judged(known(), numbers, about, now));
    }

    @CommandHandler
    void handle(AnnulAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        apply(c.event(), carried("annulledOn", c.annulledOn(), token, now));
    }

    @CommandHandler
    void handle(WithdrawAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        apply(c.event(), carried("withdrawnOn", c.withdrawnOn(), token, now));
    }

    @CommandHandler
    void handle(DeregisterAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        apply(c.event(), carried("deregisteredOn", c.deregisteredOn(), token, now));
    }

    @CommandHandler
    void handle(ExpireAuthorisation c, MetaData token, Circumstances now) {
        Refused.ifAny(AuthorisationState.TABLE.judge(state, c));
        Refused.ifAny(TermPolicy.onExpiring(known().getValidUntil(), c.expiredOn()));
        apply(c.event(), carried("expiredOn", c.expiredOn(), token, now));
    }

    @EventSourcingHandler
    void on(AuthorisationGranted e, MetaData metadata) {
        state = AuthorisationState.IN_FORCE;
        known = new Kept<>(e);
        numbers.add(e.getNumber());
        carrier = Acting.organ(metadata).orElse(null);
    }

    @EventSourcingHandler
    void on(AuthorisationAmended e) {
        covers(e.getScope());
    }

    @EventSourcingHandler
    void on(AuthorisationRenewed e) {
        known = new Kept<>(AuthorisationGranted.newBuilder(known())
                .setValidUntil(e.getValidUntil())
                .build());
        if (e.getNumber() != null) {
            numbers.add(e.getNumber());
        }
    }

    @EventSourcingHandler
    void on(AuthorisationValidated e) {
        // No later command is judged by it.
    }

    @EventSourcingHandler
    void on(AuthorisationSuspended e) {
        state = AuthorisationState.SUSPENDED;
        suspendedOn = e.getSuspendedOn();
    }

    @EventSourcingHandler
    void on(AuthorisationResumed e) {
        state = AuthorisationState.IN_FORCE;
    }

    @EventSourcingHandler
    void on(AuthorisationRevoked e) {
        List<String> left = new ArrayList<>(known().getScope());
        left.removeAll(e.getScope());
        covers(left);
        if (e.getScope().isEmpty() || left.isEmpty()) {
            state = AuthorisationState.ENDED;
        }
    }

    @EventSourcingHandler
    void on(AuthorisationAnnulled e) {
        state = AuthorisationState.ENDED;
    }

    @EventSourcingHandler
    void on(AuthorisationWithdrawn e) {
        state = AuthorisationState.ENDED;
    }

    @EventSourcingHandler
    void on(AuthorisationDeregistered e) {
        state = AuthorisationState.DEREGISTERED;
    }

    @EventSourcingHandler
    void on(AuthorisationExpired e) {
        state = AuthorisationState.EXPIRED;
    }

    /** What the organ does that granted it. */
    private MetaData carried(String field, LocalDate day, MetaData token, Circumstances now) {
        MetaData about = Grant.under(known(), PowerKind.AUTHORISE, field, day, token, now);
        Grant.carried(known(), carrier, day, token, now);
        return about;
    }

    /** What an organ does that penalises, which need not be the one that granted it. */
    private MetaData penalised(String field, LocalDate day, MetaData token, Circumstances now) {
        return Grant.under(known(), PowerKind.PENALISE, field, day, token, now);
    }

    private void covers(List<String> scope) {
        known = new Kept<>(
                AuthorisationGranted.newBuilder(known()).setScope(scope).build());
    }

    private AuthorisationGranted known() {
        return Objects.requireNonNull(known).record();
    }
}
