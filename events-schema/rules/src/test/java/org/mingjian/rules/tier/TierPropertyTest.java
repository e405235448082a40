package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.mingjian.rules.tier.evidence.DemeritEntry;
import org.mingjian.rules.tier.evidence.Demerits;
import org.mingjian.rules.tier.evidence.Evidence;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.Permission;
import org.mingjian.rules.tier.evidence.RiskAssessment;
import org.mingjian.rules.tier.evidence.RiskEstimate;
import org.mingjian.rules.tier.evidence.ScoreSheet;

/** What holds of every scheme shipped and all evidence. */
class TierPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @Property
    void everyEvidenceHasOneAnswerThatIsExplainedAndRepeatable(
            @ForAll("evidence") Evidence evidence, @ForAll("days") LocalDate day) {
        List<TierScheme> taking = Schemes.SHIPPED.all().stream()
                .filter(scheme -> scheme.takes(evidence))
                .toList();

        assertThat(taking).isNotEmpty().allSatisfy(scheme -> {
            Proposal proposal = scheme.evaluate(evidence, day);
            assertThat(proposal.tier() == null).isEqualTo(proposal.notGraded() != null);
            assertThat(proposal.reasons()).isNotEmpty().allSatisfy(reason -> {
                assertThat(reason.rule()).isNotBlank();
                assertThat(reason.article()).matches(".+ .+ \\(\\d{4}\\)");
                assertThat(reason.text()).contains("。 ").endsWith(".");
            });
            if (proposal.tier() != null) {
                assertThat(scheme.tiers()).contains(scheme.tier(proposal.tier()));
            }
            assertThat(scheme.evaluate(evidence, day)).isEqualTo(proposal);
        });
    }

    @Property
    void earningMoreNeverMakesATierStricter(
            @ForAll("reviewed") TierScheme scheme,
            @ForAll("sheets") ScoreSheet sheet,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        List<ItemScore> items = new ArrayList<>(sheet.items());
        ItemScore old = items.get(which % items.size());
        int earned = old.applicable() ? Math.min(old.points(), old.earned() + more) : 0;
        items.set(which % items.size(), new ItemScore(old.item(), old.points(), earned, old.applicable(), old.key()));

        Proposal before = scheme.evaluate(review(scheme, sheet), Schemes.DAY);
        Proposal after = scheme.evaluate(review(scheme, new ScoreSheet(items)), Schemes.DAY);

        assertThat(rank(scheme, after)).isGreaterThanOrEqualTo(rank(scheme, before));
        if (before.score() != null && after.score() != null) {
            assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
        }
    }

    @Property
    void pointsInTenthsAreJudgedAsWholeOnes(@ForAll("reviewed") TierScheme scheme, @ForAll("sheets") ScoreSheet sheet) {
        ScoreSheet tenths = new ScoreSheet(sheet.items().stream()
                .map(i -> new ItemScore(i.item(), i.points() * 10, i.earned() * 10, i.applicable(), i.key()))
                .toList());

        assertThat(scheme.evaluate(review(scheme, tenths), Schemes.DAY))
                .isEqualTo(scheme.evaluate(review(scheme, sheet), Schemes.DAY));
    }

    @Property
    void worseRiskOrManagementIsNeverLaxer(
            @ForAll @IntRange(max = 2) int risk,
            @ForAll @IntRange(max = 1000) int management,
            @ForAll @IntRange(max = 1000) int lower) {
        TierScheme pilot = Schemes.of("occupational-pilot", "2022");
        List<String> levels = pilot.factors().get(0).values();
        int base = rank(pilot, pilot.evaluate(assessment(levels.get(risk), management), Schemes.DAY));

        int worseManaged =
                rank(pilot, pilot.evaluate(assessment(levels.get(risk), Math.min(management, lower)), Schemes.DAY));
        int riskier =
                rank(pilot, pilot.evaluate(assessment(levels.get(Math.min(2, risk + 1)), management), Schemes.DAY));

        assertThat(worseManaged).isLessThanOrEqualTo(base);
        assertThat(riskier).isLessThanOrEqualTo(base);
    }

    private static RiskAssessment assessment(String level, int management) {
        return new RiskAssessment(Schemes.DAY, null, Map.of("RISK_LEVEL", level), management);
    }

    private static GradingReview review(TierScheme scheme, ScoreSheet sheet) {
        String category = scheme.categories().isEmpty() ? null : "LICENSED";
        return new GradingReview(Schemes.DAY, category, Permission.LICENCE, false, List.of(), sheet);
    }

    /** No tier is below the strictest. */
    private static int rank(TierScheme scheme, Proposal proposal) {
        return proposal.tier() == null ? -1 : scheme.tier(proposal.tier()).rank();
    }

    @Provide
    Arbitrary<TierScheme> reviewed() {
        return Arbitraries.of(Schemes.SHIPPED.all().stream()
                .filter(scheme -> scheme.input() == Input.GRADING_REVIEW)
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<ScoreSheet> sheets() {
        Arbitrary<ItemScore> items = Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.of(true, false))
                .as((points, earned, applies, key) ->
                        new ItemScore("?", points, applies ? Math.min(points, earned) : 0, applies, key));
        return items.list().ofMinSize(1).ofMaxSize(12).map(TierPropertyTest::numbered);
    }

    private static ScoreSheet numbered(List<ItemScore> items) {
        List<ItemScore> numbered = new ArrayList<>();
        for (ItemScore i : items) {
            numbered.add(new ItemScore("" + numbered.size(), i.points(), i.earned(), i.applicable(), i.key()));
        }
        return new ScoreSheet(numbered);
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Arbitraries.oneOf(reviews(), assessments(), demerits(), estimates());
    }

    private Arbitrary<Evidence> reviews() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of("LICENSED", "FILED", "OTHER").injectNull(0.3),
                        Arbitraries.of(Permission.class),
                        Arbitraries.of(true, false),
                        days().list().ofMaxSize(3),
                        sheets())
                .as(GradingReview::new);
    }

    private Arbitrary<Evidence> assessments() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of("I", "II", "III", "IV").injectNull(0.2),
                        Arbitraries.of("OTHER", "LISTED", "X").injectNull(0.2),
                        Arbitraries.of("0", "9.9", "10", "50", "bad").injectNull(0.2),
                        Arbitraries.integers().between(0, 1000).injectNull(0.2))
                .as((day, level, industry, percent, management) -> {
                    Map<String, String> factors = new HashMap<>();
                    factors.put("RISK_LEVEL", level);
                    factors.put("INDUSTRY", industry);
                    factors.put("EXPOSURE_PERCENT", percent);
                    factors.put("SPECIAL_EXPOSURE_PERCENT", percent);
                    factors.values().removeIf(Objects::isNull);
                    if (level != null) {
                        factors.keySet().retainAll(List.of("RISK_LEVEL"));
                    }
                    return new RiskAssessment(day, null, factors, management);
                });
    }

    private Arbitrary<Evidence> demerits() {
        return Combinators.combine(Arbitraries.of("MI", "MS"), Arbitraries.of(1, 2, 3, 4, 6, 10), days())
                .as((table, points, day) -> new DemeritEntry("d" + day, table + "-ITEM-" + points, points, day))
                .list()
                .ofMaxSize(8)
                .map(entries -> new Demerits(null, entries));
    }

    private Arbitrary<Evidence> estimates() {
        return Combinators.combine(
                        days(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(20))
                                .injectNull(0.1))
                .as(RiskEstimate::new);
    }
}
