package org.mingjian.rules.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.rules.tier.Schemes.DAY;
import static org.mingjian.rules.tier.Schemes.firstReview;
import static org.mingjian.rules.tier.Schemes.review;
import static org.mingjian.rules.tier.Schemes.sheet;
import static org.mingjian.rules.tier.Schemes.with;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.tier.evidence.GradingReview;
import org.mingjian.rules.tier.evidence.ItemScore;
import org.mingjian.rules.tier.evidence.Permission;
import org.mingjian.rules.tier.evidence.ScoreSheet;

/** Quantified grading of public places (卫监督发〔2009〕5号). */
class PublicPlacesTest {

    private static final TierScheme GUIDE = Schemes.of("public-places-grading", "2009");
    private static final TierScheme WITH_FILED = Schemes.of("public-places-grading", "2025");

    @ParameterizedTest(name = "{0} of {1}: {2}, {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "100,  100,   100,   A",
                "90,   100,   90,    A",
                "8999, 10000, 89.99, B",
                "89,   100,   89,    B",
                "70,   100,   70,    B",
                "6999, 10000, 69.99, C",
                "60,   100,   60,    C",
                "5999, 10000, 59.99, -",
                "0,    100,   0,     -",
                "2,    3,     66.66, C",
                "899999999, 1000000000, 89.99, B"
            })
    void gradesByTheShareOfPoints(int earned, int points, String score, @Nullable String tier) {
        Proposal proposal = GUIDE.evaluate(review(sheet(earned, points)), DAY);

        assertThat(proposal.score()).isEqualByComparingTo(score);
        assertThat(tier(proposal)).isEqualTo(tier);
        assertThat(proposal.notGraded()).isEqualTo(tier == null ? NotGraded.BELOW_TIERS : null);
    }

    @Test
    void leavesWhatDoesNotApplyOutOfTheSum() {
        ScoreSheet sheet = with(sheet(63, 70), new ItemScore("pool", 30, 0, false, false));

        Proposal proposal = GUIDE.evaluate(review(sheet), DAY);

        assertThat(proposal.score()).isEqualByComparingTo("90");
        assertThat(tier(proposal)).isEqualTo("A");
        assertThat(proposal.reasons()).anySatisfy(reason -> {
            assertThat(reason.rule()).isEqualTo("PP-SCORE");
            assertThat(reason.text()).contains("合理缺项1项", "1 items apply, 1 are left out");
        });
    }

    @Test
    void doesNotGradeASheetOfWhichNothingApplies() {
        ScoreSheet sheet = new ScoreSheet(List.of(new ItemScore("pool", 30, 0, false, true)));

        Proposal proposal = GUIDE.evaluate(review(sheet), DAY);

        assertThat(proposal.notGraded()).isEqualTo(NotGraded.NO_EVIDENCE);
        assertThat(proposal.score()).isNull();
    }

    @Test
    void deniesAGradeForAFailedKeyItemWhateverTheScore() {
        ScoreSheet sheet = with(sheet(98, 98), new ItemScore("licence-shown", 2, 0, true, true));

        Proposal proposal = GUIDE.evaluate(review(sheet), DAY);

        assertThat(proposal.score()).isEqualByComparingTo("98");
        assertThat(proposal.notGraded()).isEqualTo(NotGraded.KEY_ITEM_FAILED);
        assertThat(proposal.reasons()).extracting(Reason::rule).endsWith("PP-KEY");
        assertThat(proposal.reasons().get(3).article()).isEqualTo("公共场所卫生监督量化分级指南 关键项（※）不合格不予评级 (2009)");
    }

    @Test
    void takesAKeyItemThatDoesNotApplyOrEarnedSomethingForNoFailure() {
        ScoreSheet sheet = with(
                sheet(95, 95), new ItemScore("pool", 5, 0, false, true), new ItemScore("washing", 5, 1, true, true));

        assertThat(tier(GUIDE.evaluate(review(sheet), DAY))).isEqualTo("A");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LICENSED, LICENCE, -",
                "LICENSED, FILING,  NOT_PERMITTED",
                "LICENSED, NONE,    NOT_PERMITTED",
                "FILED,    FILING,  -",
                "FILED,    LICENCE, NOT_PERMITTED",
                "FILED,    NONE,    NOT_PERMITTED",
                "-,        LICENCE, NO_EVIDENCE",
                "CINEMA,   LICENCE, OUTSIDE_SCHEME"
            })
    void asksForWhatACategoryHoldsSinceSomePlacesFile(
            @Nullable String category, Permission permission, @Nullable NotGraded reason) {
        GradingReview review =
                new GradingReview(LocalDate.of(2025, 1, 20), category, permission, false, List.of(), sheet(9, 10));

        Proposal proposal = WITH_FILED.evaluate(review, LocalDate.of(2025, 2, 1));

        assertThat(proposal.notGraded()).isEqualTo(reason);
        assertThat(tier(proposal)).isEqualTo(reason == null ? "A" : null);
    }

    @Test
    void keepsFiledPlacesACategoryOfTheirOwn() {
        assertThat(WITH_FILED.categories()).extracting(Category::id).containsExactly("LICENSED", "FILED");
        assertThat(WITH_FILED.categories().get(1).covers())
                .containsExactlyInAnyOrder("录像厅", "音乐厅", "展览馆", "博物馆", "美术馆", "图书馆", "书店");
        assertThat(GUIDE.categories()).isEmpty();
    }

    @Test
    void doesNotGradeAPlaceWithoutALicence() {
        GradingReview review = new GradingReview(DAY, null, Permission.NONE, false, List.of(), sheet(100, 100));

        assertThat(GUIDE.evaluate(review, DAY).notGraded()).isEqualTo(NotGraded.NOT_PERMITTED);
    }

    @ParameterizedTest(name = "reviews of {0} and {1}: next {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          2024-06-03, 2024-09-03",
                "2024-03-04, 2024-06-03, 2024-06-04",
                "2024-03-03, 2024-06-03, -",
                "2023-11-30, 2024-02-29, -",
                "2023-11-30, 2024-02-28, 2024-02-29",
                "2024-06-03, 2024-06-03, 2024-09-03"
            })
    void gradesANewHolderAfterTwoReviewsThreeMonthsApart(
            @Nullable LocalDate first, LocalDate second, @Nullable LocalDate further) {
        GradingReview review = first == null ? firstReview(second) : firstReview(second, first);

        Proposal proposal = GUIDE.evaluate(review, second);

        assertThat(tier(proposal)).isEqualTo(further == null ? "A" : null);
        assertThat(proposal.notGraded()).isEqualTo(further == null ? null : NotGraded.FURTHER_REVIEW);
        if (further != null) {
            assertThat(proposal.nextReview()).isEqualTo(further);
        }
    }

    @Test
    void doesNotCountReviewsThatCameLater() {
        GradingReview review = firstReview(DAY, DAY.plusMonths(4));

        assertThat(GUIDE.evaluate(review, DAY.plusYears(1)).notGraded()).isEqualTo(NotGraded.FURTHER_REVIEW);
    }

    @Test
    void explainsItselfToTheLastRule() {
        Proposal proposal = GUIDE.evaluate(review(sheet(80, 100)), DAY);

        assertThat(proposal.tier()).isEqualTo(new TierRef("public-places-grading", "2009", "B"));
        assertThat(proposal.sha256()).isEqualTo(GUIDE.sha256());
        assertThat(proposal.reasons())
                .extracting(Reason::rule)
                .containsExactly("PP-LICENCE", "PP-SCORE", "PP-B", "PP-LOAD-B");
        assertThat(proposal.reasons()).extracting(Reason::article).allMatch(article -> article.contains("(2009)"));
        assertThat(proposal.warnings()).anyMatch(text -> text.startsWith("PP-LOAD-B: A、B级监督频次未定"));
        assertThat(proposal.warnings()).anyMatch(text -> text.contains("The day of issue is not verified"));
        assertThat(proposal.warnings()).doesNotHaveDuplicates();
        assertThat(proposal.nextReview()).isEqualTo(DAY.plusMonths(12));
    }

    @Test
    void saysThatEvidenceIsLaterThanTheDayAskedAbout() {
        assertThat(GUIDE.evaluate(review(sheet(1, 1)), DAY.minusDays(1)).notGraded())
                .isEqualTo(NotGraded.NOT_YET);
    }

    @Test
    void warnsWhenItIsNotInForceOnTheDay() {
        assertThat(GUIDE.evaluate(review(sheet(1, 1)), LocalDate.of(2025, 1, 20))
                        .warnings())
                .anyMatch(text -> text.contains("not in force on 2025-01-20"));
        assertThat(GUIDE.evaluate(review(sheet(1, 1)), LocalDate.of(2025, 1, 19))
                        .warnings())
                .noneMatch(text -> text.contains("not in force"));
    }

    private static @Nullable String tier(Proposal proposal) {
        TierRef tier = proposal.tier();
        return tier == null ? null : tier.tier();
    }
}
