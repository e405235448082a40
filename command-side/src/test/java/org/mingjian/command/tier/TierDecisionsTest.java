package org.mingjian.command.tier;

import static org.mingjian.command.support.Fixtures.refused;
import static org.mingjian.command.tier.Gradings.DAY;
import static org.mingjian.command.tier.Gradings.ID;
import static org.mingjian.command.tier.Gradings.confirm;
import static org.mingjian.command.tier.Gradings.override;
import static org.mingjian.command.tier.Gradings.proposed;
import static org.mingjian.command.tier.Gradings.review;
import static org.mingjian.command.tier.Gradings.tier;
import static org.mingjian.command.tier.Gradings.token;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.tier.GradedTier;
import mingjian.tier.TierEndGround;
import mingjian.tier.TierObjectionOutcome;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.tier.SupervisionTierCommand.DecideTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.EndTier;
import org.mingjian.command.tier.SupervisionTierCommand.OverrideTier;
import org.mingjian.command.tier.SupervisionTierCommand.RaiseTierObjection;

/** What regulators decide about tiers, and what subjects may say to it. */
class TierDecisionsTest {

    private static final Map<String, String> REGULATOR = token("CN-41");
    private static final LocalDate REVIEW = LocalDate.of(2026, 9, 1);
    private static final List<Object> PROPOSED = List.of(review(450, 480).event(), proposed("A"));
    private static final List<Object> CONFIRMED =
            List.of(review(450, 480).event(), proposed("A"), confirm("A").event());

    private static FixtureConfiguration<SupervisionTier> fixture() {
        return Fixtures.of(SupervisionTier.class, SupervisionTier::new, Gradings.streams());
    }

    private static ResultValidator<SupervisionTier> after(
            List<?> past, SupervisionTierCommand command, Map<String, String> token) {
        return fixture().given(past).when(command, token);
    }

    @Test
    void confirmsWhatIsProposed() {
        after(PROPOSED, confirm("A"), REGULATOR).expectEvents(confirm("A").event());
    }

    @Test
    void confirmsNothingElse() {
        refused(after(PROPOSED, confirm("B"), REGULATOR), "proposal-differs");
        refused(after(PROPOSED, confirm(null), REGULATOR), "proposal-differs");
    }

    @Test
    void decidesWhereItIsOfTheRegionOnly() {
        refused(after(PROPOSED, confirm("A"), token("CN-37")), "beyond-own-region");
        refused(after(PROPOSED, confirm("A"), token("CN-410200")), "beyond-own-region");
        refused(after(CONFIRMED, override("C", REVIEW), token("CN-37")), "beyond-own-region");
        after(PROPOSED, confirm("A"), token("CN-410100"))
                .expectEvents(confirm("A").event());
    }

    @Test
    void decidesWhereItIsOfTheSpecialtyOnly() {
        refused(after(PROPOSED, confirm("A"), token("CN-41", "medical-practice")), "beyond-own-specialty");
        after(PROPOSED, confirm("A"), token("CN-41", "medical-practice", Gradings.PLACES))
                .expectEvents(confirm("A").event());
    }

    @Test
    void setsAnotherTierForAReasonAndForATime() {
        OverrideTier set = override("C", REVIEW);

        after(PROPOSED, set, REGULATOR).expectEvents(set.event());
        after(CONFIRMED, set, REGULATOR).expectEvents(set.event());
    }

    @Test
    void looksAgainWithinTheTermOfTheScheme() {
        LocalDate on = override("C", REVIEW).overriddenOn();

        refused(after(PROPOSED, override("C", on), REGULATOR), "review-date-out-of-range");
        refused(after(PROPOSED, override("C", on.plusMonths(12).plusDays(1)), REGULATOR), "review-date-out-of-range");
        after(PROPOSED, override("C", on.plusMonths(12)), REGULATOR)
                .expectEvents(override("C", on.plusMonths(12)).event());
    }

    @Test
    void setsATierOfTheSchemeInForceOnly() {
        refused(after(PROPOSED, override("D", REVIEW), REGULATOR), "tier-unknown");
        refused(after(PROPOSED, override("A", REVIEW), REGULATOR), "override-as-proposed");
        GradedTier past = new GradedTier(
                Gradings.GRADING,
                "2009",
                Fixtures.TIERS
                        .schemes()
                        .byVersion(Gradings.GRADING, "2009")
                        .orElseThrow()
                        .sha256(),
                "C");
        OverrideTier old = new OverrideTier(ID, past, "沿用旧版", DAY.plusDays(5), DAY.plusDays(5), REVIEW, "R1");
        refused(after(PROPOSED, old, REGULATOR), "scheme-version-not-in-force");
    }

    @Test
    void takesAnObjectionAndTellsNoTermWhereTheSchemeSetsNone() {
        RaiseTierObjection raise = objection("o1", DAY.plusDays(6));

        after(CONFIRMED, raise, REGULATOR).expectEvents(raise.event(null)); // no scheme shipped sets a term
    }

    @Test
    void takesOneObjectionAtATimeAndOnlyToATierThatStands() {
        refused(after(PROPOSED, objection("o1", DAY.plusDays(6)), REGULATOR), "no-tier-to-object-to");
        refused(after(objected(), objection("o2", DAY.plusDays(7)), REGULATOR), "objection-open");
        refused(after(CONFIRMED, objection("o1", DAY), REGULATOR), "days-out-of-order");
    }

    @Test
    void keepsOrChangesTheTierByTheDecisionOnAnObjection() {
        DecideTierObjection kept = decide("o1", TierObjectionOutcome.TIER_KEPT, null);
        DecideTierObjection changed = decide("o1", TierObjectionOutcome.TIER_CHANGED, tier("B"));

        after(objected(), kept, REGULATOR).expectEvents(kept.event());
        after(objected(), changed, REGULATOR).expectEvents(changed.event());
    }

    @Test
    void refusesADecisionThatDoesNotFitItsObjection() {
        refused(after(CONFIRMED, decide("o1", TierObjectionOutcome.TIER_KEPT, null), REGULATOR), "objection-not-open");
        refused(
                after(objected(), decide("o1", TierObjectionOutcome.TIER_CHANGED, null), REGULATOR),
                "outcome-without-tier");
        refused(
                after(objected(), decide("o1", TierObjectionOutcome.TIER_KEPT, tier("B")), REGULATOR),
                "outcome-without-tier");
        refused(
                after(objected(), decide("o1", TierObjectionOutcome.TIER_CHANGED, tier("A")), REGULATOR),
                "tier-unchanged");
        refused(
                after(objected(), decide("o1", TierObjectionOutcome.TIER_CHANGED, tier("B")), token("CN-37")),
                "beyond-own-region");
    }

    @Test
    void endsAndBeginsAgainWithNewEvidence() {
        EndTier end = new EndTier(ID, DAY.plusDays(8), TierEndGround.UNIT_CLOSED, "停业");

        after(CONFIRMED, end, REGULATOR).expectEvents(end.event());
        refused(
                after(CONFIRMED, new EndTier(ID, DAY.plusDays(8), TierEndGround.NOT_STATED, "停业"), REGULATOR),
                "invalid-value");
    }

    private static RaiseTierObjection objection(String id, LocalDate on) {
        return new RaiseTierObjection(ID, id, on, "评分有误");
    }

    private static List<Object> objected() {
        return List.of(
                review(450, 480).event(),
                proposed("A"),
                confirm("A").event(),
                objection("o1", DAY.plusDays(6)).event());
    }

    private static DecideTierObjection decide(String id, TierObjectionOutcome outcome, @Nullable GradedTier changed) {
        return new DecideTierObjection(ID, id, DAY.plusDays(9), outcome, "复核", changed, "R2");
    }
}
