package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.PastFacts;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.rules.TierRules;
import org.mingjian.command.tier.policy.ReviewDatePolicy;
import org.mingjian.command.tier.policy.SchemePolicy;
import org.mingjian.rules.tier.DemeritRules;
import org.mingjian.rules.tier.Tier;
import org.mingjian.rules.tier.TierScheme;
import org.mingjian.rules.tier.evidence.Evidence;

/**
 * The version of a scheme that is in force where a unit lies.
 *
 * @param scheme the version
 * @param place what is graded by it
 * @param rules all rules
 */
record InForce(TierScheme scheme, Place place, TierRules rules) {

    /**
     * The version in force on a day.
     *
     * @throws Refused {@code scheme-not-in-force}, or it is of another specialty
     */
    static InForce of(Place place, LocalDate day, TierRules rules) {
        Optional<TierScheme> found = rules.schemes().inForce(place.region(), place.scheme(), day);
        Refused.ifAny(SchemePolicy.inForce(found.isPresent(), place.scheme(), place.region(), day));
        TierScheme scheme = found.orElseThrow();
        Refused.ifAny(SchemePolicy.of(scheme.specialties(), place.scheme(), place.specialty()));
        return new InForce(scheme, place, rules);
    }

    /**
     * The version in force on a day, if it grades by this kind of evidence.
     *
     * @throws Refused when there is none, or it does not
     */
    static InForce taking(TierInput input, Place place, LocalDate day, TierRules rules) {
        InForce inForce = of(place, day, rules);
        Refused.ifAny(SchemePolicy.takes(inForce.input(), input, place.scheme()));
        return inForce;
    }

    TierInput input() {
        return TierInput.valueOf(scheme.input().name());
    }

    /** A tier of it, whole. */
    GradedTier graded(@Nullable String tier) {
        return new GradedTier(scheme.id(), scheme.version(), scheme.sha256(), tier);
    }

    /**
     * What it says of the evidence on a stream today; empty where it says nothing yet.
     *
     * @param about the stream
     * @throws Refused {@code outside-scheme} when the evidence states what the scheme does not know
     */
    Optional<TierProposed> judge(String about, OnStream evidence, Circumstances now) {
        LocalDate today = PastFacts.today(place.subject(), now);
        OwnEvidence own = OwnEvidence.of(about, input(), evidence, now);
        return new Judgement(this, scheme.evaluate(own.value(), today)).proposal(own.named(), null);
    }

    /** What it says of a piece of evidence on a day; empty where it says nothing yet. */
    Optional<TierProposed> judge(Evidence evidence, LocalDate day, List<String> named, @Nullable String standing) {
        return new Judgement(this, scheme.evaluate(evidence, day)).proposal(named, standing);
    }

    /** @throws Refused when the item is none of the scheme's, or takes other points */
    void refuseOtherPoints(String item, int points) {
        DemeritRules table = scheme.demerits().orElseThrow();
        Integer wanted = table.items().stream()
                .filter(one -> one.rule().id().equals(item))
                .map(one -> one.points())
                .findFirst()
                .orElse(null);
        Refused.ifAny(SchemePolicy.points(item, points, wanted));
    }

    /** @throws Refused when it is no tier of this version */
    void refuseUnknown(GradedTier set) {
        List<String> tiers = scheme.tiers().stream().map(Tier::id).toList();
        Refused.ifAny(SchemePolicy.known(set, graded(null), tiers));
    }

    /** @throws Refused when a tier set against the rules would be looked at again too late */
    void refuseLateReview(GradedTier set, LocalDate overriddenOn, LocalDate reviewBy) {
        Refused.ifAny(ReviewDatePolicy.judge(overriddenOn, reviewBy, scheme.longestOverride(set.getTier())));
    }

    /**
     * The last day by which an objection is decided; null where the scheme sets no term.
     *
     * @throws Refused {@code working-days-unknown} when the calendar of a year is not known here
     */
    @Nullable
    LocalDate decideObjectionBy(LocalDate raisedOn) {
        return scheme.objection()
                .map(term -> rules.terms().lastDay(place.region(), raisedOn, term.workingDays(), "DECIDE_OBJECTION"))
                .orElse(null);
    }
}
