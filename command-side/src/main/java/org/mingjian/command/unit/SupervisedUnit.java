package org.mingjian.command.unit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import java.util.Optional;
import mingjian.unit.SupervisedUnitClosed;
import mingjian.unit.SupervisedUnitHandedOver;
import mingjian.unit.SupervisedUnitMoved;
import mingjian.unit.SupervisedUnitOpened;
import mingjian.unit.SupervisedUnitProfileAmended;
import mingjian.unit.UnitProfile;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.policy.HistoricFactPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.SubjectReferencePolicy;
import org.mingjian.command.unit.SupervisedUnitCommand.AmendSupervisedUnitProfile;
import org.mingjian.command.unit.SupervisedUnitCommand.CloseSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.HandOverSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.MoveSupervisedUnit;
import org.mingjian.command.unit.SupervisedUnitCommand.OpenSupervisedUnit;
import org.mingjian.command.unit.policy.StatedBeforePolicy;

/** A supervised unit 被监督单位: a place of one subject under supervision. */
@AggregateRoot
@Revision("1")
public class SupervisedUnit extends IdempotentAggregate {

    private SupervisedUnitState state = SupervisedUnitState.NONE;
    private @Nullable Kept<SupervisedUnitOpened> known;

    SupervisedUnit() {}

    /** A unit that is in the log. */
    public SupervisedUnit(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenSupervisedUnit c, Circumstances now) {
        if (c.source() != null && known != null) {
            Refused.ifAny(HistoricFactPolicy.judge(known.record(), c.event()));
        }
        Refused.ifAny(SupervisedUnitState.TABLE.judge(state, c));
        MetaData about = About.unit(c.subject(), c.stream());
        if (c.source() == null) {
            about = About.relying(about, active(c.subject(), now));
        } else {
            Optional<SubjectFacts> registered = now.streams().registered(c.subject());
            Refused.ifAny(SubjectReferencePolicy.known(c.subject(), registered.isPresent()));
            about = About.relying(about, registered);
        }
        Refused.ifAny(NotInFuturePolicy.judge("openedOn", c.openedOn(), now.today(c.region())));
        apply(c.event(), about);
    }

    @CommandHandler
    void handle(AmendSupervisedUnitProfile c) {
        Refused.ifAny(SupervisedUnitState.TABLE.judge(state, c));
        apply(c.event(), about());
    }

    @CommandHandler
    void handle(MoveSupervisedUnit c, Circumstances now) {
        Refused.ifAny(SupervisedUnitState.TABLE.judge(state, c));
        Refused.ifAny(StatedBeforePolicy.judge("fromRegion", known().getRegion(), c.fromRegion()));
        Refused.ifAny(NotInFuturePolicy.judge("movedOn", c.movedOn(), now.today(c.toRegion())));
        apply(c.event(), about());
    }

    @CommandHandler
    void handle(HandOverSupervisedUnit c, Circumstances now) {
        Refused.ifAny(SupervisedUnitState.TABLE.judge(state, c));
        Refused.ifAny(StatedBeforePolicy.judge("fromSubject", known().getSubject(), c.fromSubject()));
        Refused.ifAny(NotInFuturePolicy.judge("handedOverOn", c.handedOverOn(), now.today(known().getRegion())));
        Optional<SubjectFacts> taker = active(c.toSubject(), now);
        apply(c.event(), About.relying(About.unit(c.toSubject(), stream()), taker));
    }

    @CommandHandler
    void handle(CloseSupervisedUnit c, Circumstances now) {
        Refused.ifAny(SupervisedUnitState.TABLE.judge(state, c));
        Refused.ifAny(NotInFuturePolicy.judge("closedOn", c.closedOn(), now.today(known().getRegion())));
        apply(c.event(), about());
    }

    @EventSourcingHandler
    void on(SupervisedUnitOpened e) {
        state = SupervisedUnitState.OPEN;
        known = new Kept<>(e);
    }

    @EventSourcingHandler
    void on(SupervisedUnitProfileAmended e) {
        known = new Kept<>(opened().setProfile(e.getProfile()).build());
    }

    @EventSourcingHandler
    void on(SupervisedUnitMoved e) {
        UnitProfile there = UnitProfile.newBuilder(known().getProfile())
                .setAddress(e.getAddress())
                .setLocation(e.getLocation())
                .build();
        known = new Kept<>(opened().setRegion(e.getToRegion()).setProfile(there).build());
    }

    @EventSourcingHandler
    void on(SupervisedUnitHandedOver e) {
        known = new Kept<>(opened().setSubject(e.getToSubject()).build());
    }

    @EventSourcingHandler
    void on(SupervisedUnitClosed e) {
        state = SupervisedUnitState.CLOSED;
    }

    private static Optional<SubjectFacts> active(String subject, Circumstances now) {
        Optional<SubjectFacts> facts = now.streams().subject(subject);
        Refused.ifAny(SubjectReferencePolicy.judge(subject, facts));
        return facts;
    }

    private SupervisedUnitOpened known() {
        return Objects.requireNonNull(known).record();
    }

    private SupervisedUnitOpened.Builder opened() {
        return SupervisedUnitOpened.newBuilder(known());
    }

    private MetaData about() {
        return About.unit(known().getSubject(), stream());
    }
}
