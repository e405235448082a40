package org.mingjian.command.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.support.Fixtures.refused;
import static org.mingjian.command.tier.Gradings.DAY;
import static org.mingjian.command.tier.Gradings.REGION;
import static org.mingjian.command.tier.Gradings.SUBJECT;
import static org.mingjian.command.tier.Gradings.UNIT;

import java.util.List;
import java.util.Map;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** Tiers from assessments of risk, and from what lies on other streams. */
class RiskAndStandingTest {

    private static final String HEALTH = "occupational-health";
    private static final String PILOT = "occupational-pilot";
    private static final String ON_RISK = "SupervisionTier-tier.licence.a.occupational~2Dhealth.occupational~2Dpilot";
    private static final String CREDIT = "enterprise-credit-risk";
    private static final String ON_CREDIT = "SupervisionTier-tier.licence.a.public~2Dplaces.enterprise~2Dcredit~2Drisk";

    private FixtureConfiguration<SupervisionTier> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(SupervisionTier.class, SupervisionTier::new, Gradings.streams());
    }

    private static AssessRisk assess(String scheme, @Nullable Integer tenths, Map<String, String> factors) {
        return new AssessRisk(
                scheme.equals(PILOT) ? ON_RISK : Gradings.ID,
                SUBJECT,
                UNIT,
                REGION,
                scheme.equals(PILOT) ? HEALTH : Gradings.PLACES,
                scheme,
                null,
                DAY,
                List.of(Organs.A1, Organs.A2),
                factors,
                tenths,
                null);
    }

    @Test
    void refusesAnAssessmentForASchemeThatGradesByReviews() {
        refused(
                fixture.givenNoPriorActivity().when(assess(Gradings.GRADING, 900, Map.of()), Organs.TOKEN),
                "scheme-takes-other-evidence");
    }

    @Test
    void refusesAScoreThatIsNone() {
        refused(
                fixture.givenNoPriorActivity().when(assess(PILOT, 1001, Map.of()), Organs.TOKEN),
                "management-score-out-of-range");
    }

    @Test
    void keepsAnAssessmentThatSaysNothingYet() {
        AssessRisk open = assess(PILOT, null, Map.of());

        fixture.givenNoPriorActivity().when(open, Organs.TOKEN).expectEvents(open.event());
    }

    @Test
    void proposesFromAnAssessmentInOneAppend() {
        AssessRisk assess = assess(PILOT, 950, Map.of("RISK_LEVEL", "I"));

        fixture.givenNoPriorActivity().when(assess, Organs.TOKEN).expectEventsMatching(Events.are(events -> {
            assertThat(events).hasSize(2);
            TierProposed proposed = (TierProposed) events.get(1);
            assertThat(proposed.getInput()).isEqualTo(TierInput.RISK_ASSESSMENT);
            assertThat(proposed.getGraded()).isEqualTo(Gradings.tier(PILOT, "JIA"));
            assertThat(proposed.getEvidence()).containsExactly(ON_RISK + "@0");
        }));
    }

    private static ProposeTier propose(@Nullable String tier, List<String> evidence, @Nullable String standing) {
        GradedTier graded = Gradings.tier(CREDIT, tier);
        return new ProposeTier(ON_CREDIT, SUBJECT, UNIT, REGION, Gradings.PLACES, graded, evidence, DAY, standing);
    }

    @Test
    void judgesAProposalFromOtherStreamsAgain() {
        ProposeTier good = propose("A", List.of(SUBJECT + "@7"), "1.2");

        fixture.givenNoPriorActivity().when(good, Organs.TOKEN).expectEventsMatching(Events.are(events -> {
            assertThat(events).hasSize(1);
            TierProposed proposed = (TierProposed) events.get(0);
            assertThat(proposed.getGraded()).isEqualTo(good.graded());
            assertThat(proposed.getReasons()).isNotEmpty();
            assertThat(proposed.getStanding()).isEqualTo("1.2");
        }));
    }

    @Test
    void refusesAProposalThatTheRulesDoNotGive() {
        refused(
                fixture.givenNoPriorActivity().when(propose("D", List.of(SUBJECT + "@7"), "1.2"), Organs.TOKEN),
                "tier-differs-from-rules");
    }

    @Test
    void refusesEvidenceThatIsNotThere() {
        refused(
                fixture.givenNoPriorActivity().when(propose("A", List.of(SUBJECT + "@8"), "1.2"), Organs.TOKEN),
                "evidence-not-found");
        wire();
        refused(fixture.givenNoPriorActivity().when(propose("A", List.of(), "1.2"), Organs.TOKEN), "evidence-missing");
        wire();
        refused(
                fixture.givenNoPriorActivity().when(propose("A", List.of("Subject-a"), "1.2"), Organs.TOKEN),
                "invalid-value");
        wire();
        refused(
                fixture.givenNoPriorActivity().when(propose("A", List.of(SUBJECT + "@7"), "1E9"), Organs.TOKEN),
                "invalid-value");
    }
}
