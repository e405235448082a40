package org.mingjian.command.sitevisit;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import mingjian.sitevisit.Observation;
import mingjian.sitevisit.SiteVisitCorrected;
import mingjian.sitevisit.SiteVisitRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.About;
import org.mingjian.command.shared.Act;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.Authority;
import org.mingjian.command.shared.Carrier;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.PresentFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Related;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.sitevisit.SiteVisitCommand.CorrectSiteVisit;
import org.mingjian.command.sitevisit.SiteVisitCommand.RecordSiteVisit;
import org.mingjian.command.sitevisit.policy.VisitorsPolicy;

/** An entry that is no inspection: what was seen there is no finding, and nothing is scored. */
@AggregateRoot
@Revision("1")
public class SiteVisit extends IdempotentAggregate {

    private SiteVisitState state = SiteVisitState.NONE;
    private @Nullable Kept<SiteVisitRecorded> recorded;
    private @Nullable String carrier;
    private final Set<String> observations = new HashSet<>();

    SiteVisit() {}

    /** A visit that is in the log. */
    public SiteVisit(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordSiteVisit c, MetaData token, Circumstances now) {
        Refused.ifAny(SiteVisitState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("kind", c.kind()));
        Refused.ifAny(VisitorsPolicy.judge(c.visitors()));
        Refused.ifAny(KnownIdPolicy.distinct(
                "observations.observationId",
                c.observations().stream().map(Observation::getObservationId).toList()));
        MetaData about = PresentFacts.about(c.subject(), c.unit(), c.region(), now);
        LocalDate today = PastFacts.today(c.subject(), now);
        Refused.ifAny(NotInFuturePolicy.judge("visitedOn", c.visitedOn(), today));
        Refused.ifAny(NotInFuturePolicy.judge("until", c.until(), today));
        Refused.ifAny(DayOrderPolicy.judge("until", c.until(), "visitedOn", c.visitedOn()));
        about = followed(c, about, now);
        Act act =
                Act.withoutPower(PastFacts.jurisdiction(c.subject(), now), c.visitedOn(), c.specialties(), c.region());
        act = VisitorsPolicy.assistantsMay(c.kind()) ? act.byAssistantsToo(c.visitors()) : act.by(c.visitors());
        apply(c.event(), Authority.check(act, token, about, now));
    }

    @CommandHandler
    void handle(CorrectSiteVisit c, MetaData token, Circumstances now) {
        Refused.ifAny(SiteVisitState.TABLE.judge(state, c));
        Refused.ifAny(KnownIdPolicy.known("withdrawnObservations", c.withdrawnObservations(), observations));
        SiteVisitRecorded visit = Objects.requireNonNull(recorded).record();
        Refused.ifAny(DayOrderPolicy.judge("correctedOn", c.correctedOn(), "visitedOn", visit.getVisitedOn()));
        Refused.ifAny(
                NotInFuturePolicy.judge("correctedOn", c.correctedOn(), PastFacts.today(visit.getSubject(), now)));
        Carrier.check(carrier, token, c.correctedOn(), now.streams());
        Act act = Act.withoutPower(
                PastFacts.jurisdiction(visit.getSubject(), now),
                c.correctedOn(),
                visit.getSpecialties(),
                visit.getRegion());
        MetaData about = About.unit(visit.getSubject(), visit.getUnit());
        apply(c.event(), Authority.check(act, token, about, now));
    }

    @EventSourcingHandler
    void on(SiteVisitRecorded e, MetaData metadata) {
        state = SiteVisitState.RECORDED;
        recorded = new Kept<>(e);
        carrier = Acting.organ(metadata).orElse(null);
        e.getObservations().forEach(seen -> observations.add(seen.getObservationId()));
    }

    @EventSourcingHandler
    void on(SiteVisitCorrected e) {
        e.getWithdrawnObservations().forEach(observations::remove);
    }

    /** The order and the case that the visit follows up are about the unit's matters. */
    private static MetaData followed(RecordSiteVisit c, MetaData about, Circumstances now) {
        Related related = new Related(now.streams(), c.subject(), c.unit());
        MetaData relied = about;
        if (c.order() != null) {
            OrderFacts order = related.order(c.order());
            relied = About.relying(relied, order.stream(), order.revision());
        }
        if (c.penaltyCase() != null) {
            CaseFacts penaltyCase = related.penaltyCase(c.penaltyCase());
            relied = About.relying(relied, penaltyCase.stream(), penaltyCase.revision());
        }
        return relied;
    }
}
