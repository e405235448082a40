package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.rules.tier.Schemes.DAY;
import static org.mingjian.rules.tier.Schemes.review;
import static org.mingjian.rules.tier.Schemes.sheet;
import static org.mingjian.rules.tier.Schemes.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.tier.evidence.Demerits;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.RiskEstimate;
import org.mingjian.rules.tier.evidence.StandingGrade;

/** Evaluation of infectious-disease prevention, dental grading, and the credit risk of enterprises. */
class OtherSchemesTest {

    private static final TierScheme EVALUATION = Schemes.of("infectious-diseases-evaluation", "2018");
    private static final TierScheme DENTAL = Schemes.of("dental-grading", "2021");
    private static final TierScheme CREDIT_RISK = Schemes.of("enterprise-credit-risk", "2022");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"100, EXCELLENT", "85, EXCELLENT", "84, QUALIFIED", "60, QUALIFIED", "59, KEY_UNIT", "0, KEY_UNIT"})
    void evaluateThePreventionOfInfectiousDiseases(int score, String tier) {
        Proposal proposal = EVALUATION.evaluate(review(sheet(score, 100)), DAY);

        assertThat(proposal.tier()).isEqualTo(Schemes.ref("infectious-diseases-evaluation", "2018", tier));
        assertThat(proposal.warnings()).anyMatch(text -> text.contains("85、60）未核实"));
    }

    @Test
    void makeAKeyUnitOfOneThatFailsAKeyItem() {
        var sheet = with(sheet(90, 90), new ItemScore("reporting", 10, 0, true, true));

        assertThat(EVALUATION.evaluate(review(sheet), DAY).tier())
                .isEqualTo(Schemes.ref("infectious-diseases-evaluation", "2018", "KEY_UNIT"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"90, A", "89, B", "70, B", "69, C", "60, C", "59, -"})
    void gradeDentalInstitutions(int score, @Nullable String tier) {
        TierRef given = DENTAL.evaluate(review(sheet(score, 100)), DAY).tier();

        assertThat(given == null ? null : given.tier()).isEqualTo(tier);
    }

    @ParameterizedTest(name = "a rate of {0}: {1}")
    @CsvSource({"0, A", "1.499, A", "1.5, B", "3.99, B", "4, C", "7.99, C", "8, D", "5000, D"})
    void classTheCreditRiskOfEnterprisesByRisk(BigDecimal rate, String tier) {
        Proposal proposal = CREDIT_RISK.evaluate(new RiskEstimate(DAY, rate), DAY);

        assertThat(Objects.requireNonNull(proposal.tier()).tier()).isEqualTo(tier);
        assertThat(proposal.nextReview()).isEqualTo(DAY.plusMonths(1));
        assertThat(proposal.warnings()).anyMatch(text -> text.contains("不公示、不共享，不得作为处罚"));
    }

    @Test
    void doNotClassAnEnterpriseOfWhichNothingIsKnown() {
        Proposal proposal = CREDIT_RISK.evaluate(new RiskEstimate(DAY, null), DAY);

        assertThat(proposal.notGraded()).isEqualTo(NotGraded.NO_EVIDENCE);
        assertThat(proposal.tier()).isNull();
    }

    @Test
    void doNotTakeAStandingForARisk() {
        StandingGrade standing = new StandingGrade(DAY, BigDecimal.TEN);

        assertThat(CREDIT_RISK.takes(standing)).isFalse();
        assertThatThrownBy(() -> CREDIT_RISK.evaluate(standing, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("enterprise-credit-risk 2022 grades by RISK, not by StandingGrade");
        assertThatThrownBy(() -> DENTAL.evaluate(new Demerits(null, List.of()), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
