package org.mingjian.command.listing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.listing.KeySupervisionListCommand.EndKeySupervisionList;
import org.mingjian.command.listing.KeySupervisionListCommand.IssueKeySupervisionList;
import org.mingjian.command.listing.policy.KeyCategoriesPolicy;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.OwnRegionPolicy;

/** A key-supervision list 重点监督清单 of a region: which categories of units are covered wholly, and on which days. */
@AggregateRoot
@Revision("1")
public class KeySupervisionList extends IdempotentAggregate {

    private KeySupervisionListState state = KeySupervisionListState.NONE;
    private String region = "CN";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    KeySupervisionList() {}

    /** A list that is in the log. */
    public KeySupervisionList(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IssueKeySupervisionList c, MetaData token, Circumstances now) {
        Refused.ifAny(KeySupervisionListState.TABLE.judge(state, c));
        Refused.ifAny(OwnRegionPolicy.judge(Acting.region(token), c.region()));
        Refused.ifAny(KeyCategoriesPolicy.judge(
                c.categories().stream().map(KeyCategory::getCode).toList()));
        Refused.ifAny(NotInFuturePolicy.judge("issuedOn", c.issuedOn(), now.today(c.region())));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", c.validUntil(), "validFrom", c.validFrom()));
        apply(c.event());
    }

    @CommandHandler
    void handle(EndKeySupervisionList c, MetaData token, Circumstances now) {
        Refused.ifAny(KeySupervisionListState.TABLE.judge(state, c));
        Refused.ifAny(OwnRegionPolicy.judge(Acting.region(token), region));
        Refused.ifAny(NotInFuturePolicy.judge("decidedOn", c.decidedOn(), now.today(region)));
        Refused.ifAny(DayOrderPolicy.judge("lastDay", c.lastDay(), "validFrom", validFrom));
        Refused.ifAny(DayOrderPolicy.judge("validUntil", validUntil, "lastDay", c.lastDay()));
        apply(c.event());
    }

    @EventSourcingHandler
    void on(KeySupervisionListIssued e) {
        state = KeySupervisionListState.ISSUED;
        region = e.getRegion();
        validFrom = e.getValidFrom();
        validUntil = e.getValidUntil();
    }

    @EventSourcingHandler
    void on(KeySupervisionListEnded e) {
        state = KeySupervisionListState.ENDED;
    }
}
