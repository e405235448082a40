package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.tier.evidence.RiskAssessment;

/** Two schemes of occupational health that use one set of signs the opposite way round. */
class OccupationalHealthTest {

    private static final TierScheme GUIDE = Schemes.of("occupational-guide", "2019");
    private static final TierScheme PILOT = Schemes.of("occupational-pilot", "2022");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);

    @ParameterizedTest(name = "risk {0}, management {1} tenths: {2}")
    @CsvSource({
        "I,   1000, JIA", "I,   900, JIA", "I,   899, JIA", "I,   700, JIA", "I,   699, YI", "I,   0, YI",
        "II,  1000, JIA", "II,  900, JIA", "II,  899, YI", "II,  700, YI", "II,  699, BING", "II,  0, BING",
        "III, 1000, YI", "III, 900, YI", "III, 899, BING", "III, 700, BING", "III, 699, BING", "III, 0, BING"
    })
    void readsEveryCellOfTheMatrixOf2022(String risk, int tenths, String tier) {
        Proposal proposal = PILOT.evaluate(new RiskAssessment(DAY, null, Map.of("RISK_LEVEL", risk), tenths), DAY);

        assertThat(proposal.tier()).isEqualTo(new TierRef("occupational-pilot", "2022", tier));
        assertThat(proposal.reasons()).extracting(Reason::rule).contains("OP-MATRIX");
        assertThat(proposal.warnings()).anyMatch(text -> text.startsWith("OP-MATRIX: 综合判定矩阵据记忆，未核实"));
    }

    @ParameterizedTest(name = "industry {0}, special {1} %, other {2} %: {3} by {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LISTED, 0,    0,     JIA,  OG-INDUSTRY",
                "LISTED, -,    -,     JIA,  OG-INDUSTRY",
                "OTHER,  10,   0,     JIA,  OG-SPECIAL",
                "OTHER,  9.99, 0,     BING, OG-REST",
                "OTHER,  0,    50,    JIA,  OG-EXPOSURE",
                "OTHER,  0,    49.99, YI,   OG-MEDIUM",
                "OTHER,  0,    10,    YI,   OG-MEDIUM",
                "OTHER,  0,    9.99,  BING, OG-REST",
                "-,      10,   -,     JIA,  OG-SPECIAL",
                "OTHER,  0,    -,     -,    -",
                "OTHER,  -,    9,     -,    -",
                "-,      0,    49,    -,    -",
                "-,      -,    -,     -,    -"
            })
    void goesByIndustryAndExposureIn2019AndTakesNothingUnmeasuredForHarmless(
            @Nullable String industry,
            @Nullable String special,
            @Nullable String other,
            @Nullable String tier,
            @Nullable String rule) {
        Map<String, String> factors = new HashMap<>();
        put(factors, "INDUSTRY", industry);
        put(factors, "SPECIAL_EXPOSURE_PERCENT", special);
        put(factors, "EXPOSURE_PERCENT", other);

        Proposal proposal = GUIDE.evaluate(new RiskAssessment(DAY, null, factors, null), DAY);

        assertThat(proposal.notGraded()).isEqualTo(tier == null ? NotGraded.NO_EVIDENCE : null);
        if (tier != null) {
            assertThat(proposal.tier()).isEqualTo(new TierRef("occupational-guide", "2019", tier));
            assertThat(proposal.reasons()).extracting(Reason::rule).contains(rule);
        }
    }

    @Test
    void haveOppositePolarity() {
        assertThat(GUIDE.tiers()).extracting(Tier::id).containsExactly("JIA", "YI", "BING");
        assertThat(PILOT.tiers()).extracting(Tier::id).containsExactly("BING", "YI", "JIA");
        assertThat(GUIDE.isStricter(of(GUIDE, "JIA"), of(GUIDE, "BING"))).isTrue();
        assertThat(PILOT.isStricter(of(PILOT, "JIA"), of(PILOT, "BING"))).isFalse();
    }

    @Test
    void cannotBeCompared() {
        assertThat(of(GUIDE, "JIA")).isNotEqualTo(of(PILOT, "JIA"));
        assertThat(Comparable.class.isAssignableFrom(TierRef.class)).isFalse();
        assertThatThrownBy(() -> GUIDE.isStricter(of(GUIDE, "JIA"), of(PILOT, "JIA")))
                .isInstanceOf(OtherSchemeException.class)
                .hasMessageContaining("occupational-pilot 2022 JIA")
                .hasMessageContaining("occupational-guide 2019");
        assertThatThrownBy(() -> PILOT.tier(of(GUIDE, "BING"))).isInstanceOf(OtherSchemeException.class);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"RISK_LEVEL, IV", "RISK_LEVEL, 2", "RISK_LEVLE, II"})
    void refuseFactorsAndValuesThatTheyDoNotKnow(String factor, String value) {
        Proposal proposal = PILOT.evaluate(new RiskAssessment(DAY, null, Map.of(factor, value), 900), DAY);

        assertThat(proposal.notGraded()).isEqualTo(NotGraded.OUTSIDE_SCHEME);
        assertThat(proposal.reasons().get(0).text()).contains(factor, value);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"much", "-1", "1e9", "12345678901", "''", "NaN"})
    void refuseWhatIsNoNumber(String percent) {
        Proposal proposal =
                GUIDE.evaluate(new RiskAssessment(DAY, null, Map.of("EXPOSURE_PERCENT", percent), null), DAY);

        assertThat(proposal.notGraded()).isEqualTo(NotGraded.OUTSIDE_SCHEME);
    }

    @Test
    void doNotGradeWithoutRiskOrManagement() {
        assertThat(PILOT.evaluate(new RiskAssessment(DAY, null, Map.of(), 900), DAY)
                        .notGraded())
                .isEqualTo(NotGraded.NO_EVIDENCE);
        assertThat(PILOT.evaluate(new RiskAssessment(DAY, null, Map.of("RISK_LEVEL", "I"), null), DAY)
                        .notGraded())
                .isEqualTo(NotGraded.NO_EVIDENCE);
    }

    private static TierRef of(TierScheme scheme, String tier) {
        return scheme.ref(tier).orElseThrow();
    }

    private static void put(Map<String, String> factors, String factor, @Nullable String value) {
        if (value != null) {
            factors.put(factor, value);
        }
    }
}
