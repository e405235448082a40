package org.mingjian.command.tier;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.DemeritPointsRevoked;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEnded;
import mingjian.tier.TierInput;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import mingjian.tier.TierProposed;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.DayOrderPolicy;
import org.mingjian.command.shared.policy.KnownIdPolicy;
import org.mingjian.command.shared.policy.StatedPolicy;
import org.mingjian.command.shared.rules.TierRules;
import org.mingjian.command.tier.SupervisionTierCommand.CloseDemeritCycle;
import org.mingjian.command.tier.SupervisionTierCommand.ConfirmTier;
import org.mingjian.command.tier.SupervisionTierCommand.DecideTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.EndTier;
import org.mingjian.command.tier.SupervisionTierCommand.OverrideTier;
import org.mingjian.command.tier.SupervisionTierCommand.RaiseTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.RevokeDemeritPoints;
import org.mingjian.command.tier.policy.DemeritPolicy;
import org.mingjian.command.tier.policy.ObjectionPolicy;
import org.mingjian.command.tier.policy.ReviewSignaturePolicy;
import org.mingjian.command.tier.policy.SameTierPolicy;
import org.mingjian.command.tier.policy.ScoreSheetPolicy;

/**
 * How a unit is graded under one scheme in one specialty: the evidence on the stream, what the rules propose from it, and what a
 * regulator decides. A tier stands until another is decided; a proposal changes nothing by itself.
 */
@AggregateRoot
@Revision("1")
public class SupervisionTier extends IdempotentAggregate {

    private TierState state = TierState.NONE;
    private @Nullable Place place;
    private Tiers tiers = Tiers.NONE;
    private final OnStream evidence = new OnStream();

    SupervisionTier() {}

    /** The grading of a unit that is in the log. */
    public SupervisionTier(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SignGradingReview c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(ScoreSheetPolicy.judge(c.items()));
        Refused.ifAny(ReviewSignaturePolicy.judge(c.signature(), c.accompaniedBy() != null, c.refusalNoted() != null));
        Place at = new Place(c.subject(), c.unit(), c.region(), c.specialty(), c.scheme());
        InForce scheme = InForce.taking(TierInput.GRADING_REVIEW, at, c.reviewedOn(), rules);
        Visited visited = new Visited(at, "reviewedOn", c.reviewedOn(), c.officers(), c.inspection());
        MetaData about = visited.permitted(stream(), place, token, now);
        about = Held.relyingOn(c.authorisation(), at, about, now);
        apply(c.event(), about);
        propose(scheme, about, now);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssessRisk c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(ScoreSheetPolicy.management(c.managementTenths()));
        Place at = new Place(c.subject(), c.unit(), c.region(), c.specialty(), c.scheme());
        InForce scheme = InForce.taking(TierInput.RISK_ASSESSMENT, at, c.assessedOn(), rules);
        Visited visited = new Visited(at, "assessedOn", c.assessedOn(), c.officers(), c.inspection());
        MetaData about = visited.permitted(stream(), place, token, now);
        apply(c.event(), about);
        propose(scheme, about, now);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordDemeritPoints c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(KnownIdPolicy.fresh("recordId", c.recordId(), evidence.recordIds()));
        Refused.ifAny(DemeritPolicy.recording(c.points(), c.actOn(), evidence.closedUntil()));
        Refused.ifAny(DayOrderPolicy.judge("recordedOn", c.recordedOn(), "actOn", c.actOn()));
        Place at = new Place(c.subject(), c.unit(), c.region(), c.specialty(), c.scheme());
        InForce scheme = InForce.taking(TierInput.DEMERITS, at, c.actOn(), rules);
        scheme.refuseOtherPoints(c.item(), c.points());
        MetaData about = Demerits.permitted(c, at, stream(), place, token, now);
        apply(c.event(), about);
        propose(scheme, about, now);
    }

    @CommandHandler
    void handle(RevokeDemeritPoints c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(KnownIdPolicy.known("recordId", List.of(c.recordId()), evidence.counting()));
        MetaData about = Decisive.recording(place(), "revokedOn", c.revokedOn(), token, now);
        apply(c.event(), about);
        propose(InForce.taking(TierInput.DEMERITS, place(), c.revokedOn(), rules), about, now);
    }

    @CommandHandler
    void handle(CloseDemeritCycle c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(DemeritPolicy.closing(
                c.from(),
                c.until(),
                c.closedOn(),
                evidence.closedUntil(),
                c.points(),
                evidence.pointsWithin(c.from(), c.until())));
        MetaData about = Decisive.recording(place(), "closedOn", c.closedOn(), token, now);
        apply(c.event(), about);
        propose(InForce.taking(TierInput.DEMERITS, place(), c.closedOn(), rules), about, now);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProposeTier c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Place at = new Place(
                c.subject(), c.unit(), c.region(), c.specialty(), c.graded().getScheme());
        InForce scheme = InForce.of(at, c.proposedOn(), rules);
        Proposing proposing = new Proposing(c, at, scheme);
        MetaData about = proposing.permitted(stream(), place, token, now);
        Refused.ifAny(SameTierPolicy.changing(c.graded(), tiers.last()));
        apply(proposing.judged(), about);
    }

    @CommandHandler
    void handle(ConfirmTier c, MetaData token, Circumstances now) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(SameTierPolicy.confirming(c.graded(), tiers.proposed()));
        Refused.ifAny(DayOrderPolicy.judge("confirmedOn", c.confirmedOn(), "proposedOn", tiers.openSince()));
        Refused.ifAny(DayOrderPolicy.judge("effectiveFrom", c.effectiveFrom(), "confirmedOn", c.confirmedOn()));
        apply(c.event(), Decisive.deciding(place(), "confirmedOn", c.confirmedOn(), token, now));
    }

    @CommandHandler
    void handle(OverrideTier c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(SameTierPolicy.overriding(c.graded(), tiers.proposed()));
        InForce scheme = InForce.of(place(), c.overriddenOn(), rules);
        scheme.refuseUnknown(c.graded());
        scheme.refuseLateReview(c.graded(), c.overriddenOn(), c.reviewBy());
        Refused.ifAny(DayOrderPolicy.judge("effectiveFrom", c.effectiveFrom(), "overriddenOn", c.overriddenOn()));
        apply(c.event(), Decisive.deciding(place(), "overriddenOn", c.overriddenOn(), token, now));
    }

    @CommandHandler
    void handle(RaiseTierObjection c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(ObjectionPolicy.raising(
                tiers.standing() != null, c.objectionId(), tiers.objections(), tiers.openObjection()));
        MetaData about = Decisive.recording(place(), "raisedOn", c.raisedOn(), token, now);
        Refused.ifAny(DayOrderPolicy.judge("raisedOn", c.raisedOn(), "decidedOn", tiers.decidedOn()));
        apply(c.event(InForce.of(place(), c.raisedOn(), rules).decideObjectionBy(c.raisedOn())), about);
    }

    @CommandHandler
    void handle(DecideTierObjection c, MetaData token, Circumstances now, TierRules rules) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(ObjectionPolicy.deciding(c.objectionId(), tiers.openObjection(), c.outcome(), c.graded()));
        Refused.ifAny(DayOrderPolicy.judge("decidedOn", c.decidedOn(), "raisedOn", tiers.objectedOn()));
        if (c.graded() != null) {
            Refused.ifAny(SameTierPolicy.changing(c.graded(), tiers.standing()));
            InForce.of(place(), c.decidedOn(), rules).refuseUnknown(c.graded());
        }
        apply(c.event(), Decisive.deciding(place(), "decidedOn", c.decidedOn(), token, now));
    }

    @CommandHandler
    void handle(EndTier c, MetaData token, Circumstances now) {
        Refused.ifAny(TierState.TABLE.judge(state, c));
        Refused.ifAny(StatedPolicy.judge("ground", c.ground()));
        apply(c.event(), Decisive.deciding(place(), "endedOn", c.endedOn(), token, now));
    }

    @EventSourcingHandler
    void on(GradingReviewSigned e, @SequenceNumber long revision) {
        begin(new Place(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme()));
        evidence.reviewed(e, revision);
    }

    @EventSourcingHandler
    void on(RiskAssessed e, @SequenceNumber long revision) {
        begin(new Place(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme()));
        evidence.assessed(e, revision);
    }

    @EventSourcingHandler
    void on(DemeritPointsRecorded e, @SequenceNumber long revision) {
        begin(new Place(e.getSubject(), e.getUnit(), e.getRegion(), e.getSpecialty(), e.getScheme()));
        evidence.recorded(e, revision);
    }

    @EventSourcingHandler
    void on(DemeritPointsRevoked e, @SequenceNumber long revision) {
        evidence.revoked(e.getRecordId(), revision);
    }

    @EventSourcingHandler
    void on(DemeritCycleClosed e, @SequenceNumber long revision) {
        evidence.closed(e, revision);
    }

    @EventSourcingHandler
    void on(TierProposed e) {
        begin(new Place(
                e.getSubject(),
                e.getUnit(),
                e.getRegion(),
                e.getSpecialty(),
                e.getGraded().getScheme()));
        state = TierState.PROPOSED;
        tiers = tiers.proposed(e.getGraded(), e.getProposedOn());
    }

    @EventSourcingHandler
    void on(TierConfirmed e) {
        state = TierState.SETTLED;
        tiers = tiers.decided(e.getGraded(), e.getConfirmedOn());
    }

    @EventSourcingHandler
    void on(TierOverridden e) {
        state = TierState.SETTLED;
        tiers = tiers.decided(e.getGraded(), e.getOverriddenOn());
    }

    @EventSourcingHandler
    void on(TierObjectionRaised e) {
        tiers = tiers.objected(e.getObjectionId(), e.getRaisedOn());
    }

    @EventSourcingHandler
    void on(TierObjectionDecided e) {
        tiers = tiers.heard(e);
        if (e.getGraded() != null) {
            state = TierState.SETTLED;
        }
    }

    @EventSourcingHandler
    void on(TierEnded e) {
        state = TierState.ENDED;
        tiers = tiers.ended();
    }

    private void begin(Place at) {
        place = at;
        if (state == TierState.NONE || state == TierState.ENDED) {
            state = TierState.GATHERING;
        }
    }

    /** Proposes what the rules give, where it is another tier than the last proposed or decided. */
    private void propose(InForce scheme, MetaData about, Circumstances now) {
        scheme.judge(stream(), evidence, now)
                .filter(proposed -> !Tiers.same(proposed.getGraded(), tiers.last()))
                .ifPresent(proposed -> apply(proposed, about));
    }

    private Place place() {
        return Objects.requireNonNull(place);
    }
}
