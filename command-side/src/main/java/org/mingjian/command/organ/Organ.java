package org.mingjian.command.organ;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganPowerEnded;
import mingjian.organ.OrganPowerGranted;
import mingjian.organ.OrganRegistered;
import mingjian.organ.OrganRenamed;
import mingjian.organ.OrganSucceeded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.organ.OrganCommand.EndOrganPower;
import org.mingjian.command.organ.OrganCommand.GrantOrganPower;
import org.mingjian.command.organ.OrganCommand.RegisterOrgan;
import org.mingjian.command.organ.OrganCommand.RenameOrgan;
import org.mingjian.command.organ.OrganCommand.SucceedOrgan;
import org.mingjian.command.organ.policy.EntrustedKindPolicy;
import org.mingjian.command.organ.policy.GrantedPowerPolicy;
import org.mingjian.command.organ.policy.SuccessorPolicy;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.StatedPolicy;

/** An organ that enforces 执法主体, and its powers 权责清单. */
@AggregateRoot
@Revision("1")
public class Organ extends IdempotentAggregate {

    private OrganState state = OrganState.NONE;
    private OrganKind kind = OrganKind.NOT_STATED;
    private String region = "CN";
    private @Nullable LocalDate registeredOn;
    /** The first day of each power that has not been ended. */
    private final Map<String, LocalDate> powers = new HashMap<>();

    private final Map<String, LocalDate> ended = new HashMap<>();

    Organ() {}

    /** An organ that is in the log. */
    public Organ(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterOrgan c, Circumstances now) {
        Refused.ifAny(OrganState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("kind", c.kind()));
        Refused.ifAny(StatedPolicy.judge("level", c.level()));
        Refused.ifAny(NotInFuturePolicy.judge("registeredOn", c.registeredOn(), now.today(c.region())));
        Optional<OrganFacts> entrusting =
                Optional.ofNullable(c.inNameOf()).flatMap(name -> now.streams().organ(name));
        Refused.ifAny(EntrustedKindPolicy.onRegistering(c.kind(), c.inNameOf(), entrusting));
        apply(c.event(), relying(entrusting));
    }

    @CommandHandler
    void handle(RenameOrgan c, Circumstances now) {
        Refused.ifAny(OrganState.TABLE.judge(state, c));
        Refused.ifAny(NotInFuturePolicy.judge("renamedOn", c.renamedOn(), now.today(region)));
        Refused.ifAny(DayOrderPolicy.judge("renamedOn", c.renamedOn(), "registeredOn", registeredOn));
        apply(c.event());
    }

    @CommandHandler
    void handle(GrantOrganPower c) {
        Refused.ifAny(OrganState.TABLE.judge(state, c));
        Refused.ifAny(KnownIdPolicy.fresh("power.powerId", c.power().getPowerId(), powers.keySet()));
        Refused.ifAny(KnownIdPolicy.fresh("power.powerId", c.power().getPowerId(), ended.keySet()));
        Refused.ifAny(GrantedPowerPolicy.judge(c.power()));
        Refused.ifAny(EntrustedKindPolicy.onGranting(kind, stream()));
        apply(c.event());
    }

    @CommandHandler
    void handle(EndOrganPower c) {
        Refused.ifAny(OrganState.TABLE.judge(state, c));
        Refused.ifAny(KnownIdPolicy.known("powerId", List.of(c.powerId()), powers.keySet()));
        Refused.ifAny(DayOrderPolicy.judge("endedOn", c.endedOn(), "power.validFrom", powers.get(c.powerId())));
        apply(c.event());
    }

    @CommandHandler
    void handle(SucceedOrgan c, Circumstances now) {
        Refused.ifAny(OrganState.TABLE.judge(state, c));
        Optional<OrganFacts> successor = now.streams().organ(c.successor());
        Refused.ifAny(SuccessorPolicy.judge(stream(), c.successor(), successor, c.succeededOn()));
        Refused.ifAny(DayOrderPolicy.judge("succeededOn", c.succeededOn(), "registeredOn", registeredOn));
        apply(c.event(), relying(successor));
    }

    @EventSourcingHandler
    void on(OrganRegistered e) {
        state = OrganState.ACTIVE;
        kind = e.getKind();
        region = e.getRegion();
        registeredOn = e.getRegisteredOn();
    }

    @EventSourcingHandler
    void on(OrganRenamed e) {
        // No later command is judged by its name.
    }

    @EventSourcingHandler
    void on(OrganPowerGranted e) {
        powers.put(e.getPower().getPowerId(), e.getPower().getValidFrom());
    }

    @EventSourcingHandler
    void on(OrganPowerEnded e) {
        powers.remove(e.getPowerId());
        ended.put(e.getPowerId(), e.getEndedOn());
    }

    @EventSourcingHandler
    void on(OrganSucceeded e) {
        state = OrganState.SUCCEEDED;
    }

    private static MetaData relying(Optional<OrganFacts> on) {
        return on.map(o -> About.relying(MetaData.emptyInstance(), o.stream(), o.revision()))
                .orElse(MetaData.emptyInstance());
    }
}
