package org.mingjian.command.listing;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mingjian.tier.KeySupervisionEntered;
import mingjian.tier.KeySupervisionLeft;
import mingjian.tier.PriorityRegulationEntered;
import mingjian.tier.PriorityRegulationLeft;
import mingjian.tier.WhiteListEntered;
import mingjian.tier.WhiteListLeft;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.listing.UnitListingCommand.EnterKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.EnterPriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.EnterWhiteList;
import org.mingjian.command.listing.UnitListingCommand.LeaveKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.LeavePriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.LeaveWhiteList;
import org.mingjian.command.listing.policy.ListedPolicy;
import org.mingjian.command.listing.policy.Stay;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.KeyListFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;

/** The lists that a unit is on. */
@AggregateRoot
@Revision("1")
public class UnitListing extends IdempotentAggregate {

    private static final String WHITE = "WhiteList";
    private static final String PRIORITY = "PriorityRegulation";

    private UnitListingState state = UnitListingState.NONE;
    private @Nullable Listed place;
    /** By list, the stay that was not ended by leaving. */
    private final Map<String, Stay> stays = new HashMap<>();

    UnitListing() {}

    /** The lists of a unit that is in the log. */
    public UnitListing(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnterKeySupervision c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        String list = key(c.keyList(), c.category());
        Refused.ifAny(ListedPolicy.entering(list, stays.get(list), c.enteredOn()));
        MetaData about = new Listed(c.subject(), c.unit(), c.region()).entering(stream(), c.enteredOn(), token, now);
        Optional<KeyListFacts> facts = now.streams().keyList(c.keyList());
        Refused.ifAny(ListedPolicy.category(c.keyList(), facts, c.category(), c.region(), c.enteredOn()));
        apply(c.event(), About.relying(about, c.keyList(), facts.orElseThrow().revision()));
    }

    @CommandHandler
    void handle(LeaveKeySupervision c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        leave(c, key(c.keyList(), c.category()), c.leftOn(), token, now);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnterWhiteList c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        enter(c, WHITE, new Listed(c.subject(), c.unit(), c.region()), c.enteredOn(), c.until(), token, now);
    }

    @CommandHandler
    void handle(LeaveWhiteList c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        leave(c, WHITE, c.leftOn(), token, now);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EnterPriorityRegulation c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        enter(c, PRIORITY, new Listed(c.subject(), c.unit(), c.region()), c.enteredOn(), c.until(), token, now);
    }

    @CommandHandler
    void handle(LeavePriorityRegulation c, MetaData token, Circumstances now) {
        Refused.ifAny(UnitListingState.TABLE.judge(state, c));
        leave(c, PRIORITY, c.leftOn(), token, now);
    }

    @EventSourcingHandler
    void on(KeySupervisionEntered e) {
        entered(
                key(e.getKeyList(), e.getCategory()),
                e.getSubject(),
                e.getUnit(),
                e.getRegion(),
                new Stay(e.getEnteredOn(), null));
    }

    @EventSourcingHandler
    void on(KeySupervisionLeft e) {
        stays.remove(key(e.getKeyList(), e.getCategory()));
    }

    @EventSourcingHandler
    void on(WhiteListEntered e) {
        entered(WHITE, e.getSubject(), e.getUnit(), e.getRegion(), new Stay(e.getEnteredOn(), e.getUntil()));
    }

    @EventSourcingHandler
    void on(WhiteListLeft e) {
        stays.remove(WHITE);
    }

    @EventSourcingHandler
    void on(PriorityRegulationEntered e) {
        entered(PRIORITY, e.getSubject(), e.getUnit(), e.getRegion(), new Stay(e.getEnteredOn(), e.getUntil()));
    }

    @EventSourcingHandler
    void on(PriorityRegulationLeft e) {
        stays.remove(PRIORITY);
    }

    private void enter(
            UnitListingCommand c,
            String list,
            Listed at,
            LocalDate day,
            @Nullable LocalDate until,
            MetaData token,
            Circumstances now) {
        Refused.ifAny(ListedPolicy.entering(list, stays.get(list), day));
        Refused.ifAny(DayOrderPolicy.judge("until", until, "enteredOn", day));
        apply(c.event(), at.entering(stream(), day, token, now));
    }

    private void leave(UnitListingCommand c, String list, LocalDate day, MetaData token, Circumstances now) {
        Refused.ifAny(ListedPolicy.leaving(list, stays.get(list), day));
        apply(c.event(), Objects.requireNonNull(place).leaving(day, token, now));
    }

    private void entered(String list, String subject, String unit, String region, Stay stay) {
        state = UnitListingState.BEGUN;
        place = new Listed(subject, unit, region);
        stays.put(list, stay);
    }

    private static String key(String list, String category) {
        return list + " " + category;
    }
}
