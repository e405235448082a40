package org.mingjian.command.tier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import mingjian.tier.TierObjectionOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

/** Who decides on a tier, until when, and what a decision must agree with. */
class WhoAndWhenPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    @ParameterizedTest(name = "of {0} and {1}: {2}")
    @CsvSource({
        "CN-41,     '',                            ",
        "CN-410000, public-places,                 ",
        "CN-410105, 'medical-practice,public-places', ",
        "CN-410106, '',                beyond-own-region",
        "CN-37,     public-places,     beyond-own-region",
        ",          '',                beyond-own-region",
        "CN-41,     medical-practice,  beyond-own-specialty"
    })
    void isOfTheRegionAndTheSpecialty(@Nullable String region, String specialties, @Nullable String code) {
        Set<String> own = specialties.isEmpty() ? Set.of() : Set.of(specialties.split(","));

        assertThat(code(RegulatorPlacePolicy.judge(region, own, "CN-410105", "public-places")))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "365, true", "366, false"})
    void looksAgainAfterTheDayAndWithinTheLongestTime(int days, boolean fine) {
        assertThat(ReviewDatePolicy.judge(DAY, DAY.plusDays(days), Period.ofMonths(12))
                        .isEmpty())
                .isEqualTo(fine);
    }

    private static GradedTier graded(String scheme, String version, @Nullable String tier) {
        return new GradedTier(scheme, version, "0", tier);
    }

    @Test
    void neverTakesTheTierOfAnotherSchemeOrVersionForTheSame() {
        GradedTier lowest = graded("occupational-pilot", "2022", "JIA");
        GradedTier highest = graded("occupational-guide", "2019", "JIA");

        assertThat(code(SameTierPolicy.confirming(lowest, highest))).isEqualTo("proposal-differs");
        assertThat(SameTierPolicy.changing(lowest, highest)).isEmpty();
        assertThat(code(SameTierPolicy.changing(lowest, lowest))).isEqualTo("tier-unchanged");
        assertThat(code(SchemePolicy.known(highest, lowest, List.of("JIA")))).isEqualTo("scheme-version-not-in-force");
        assertThat(SchemePolicy.known(lowest, lowest, List.of("JIA"))).isEmpty();
        assertThat(code(SchemePolicy.known(lowest, lowest, List.of("YI")))).isEqualTo("tier-unknown");
        assertThat(SchemePolicy.known(graded("occupational-pilot", "2022", null), lowest, List.of("YI")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GRADING_REVIEW, GRADING_REVIEW, true",
        "GRADING_REVIEW, RISK_ASSESSMENT, false",
        "STANDING, RISK, false"
    })
    void gradesByWhatTheSchemeAsksFor(TierInput wanted, TierInput given, boolean fine) {
        assertThat(SchemePolicy.takes(wanted, given, "s").isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest(name = "open {0}, {1}, changed {2}: {3}")
    @CsvSource({
        "o1, TIER_KEPT,            false, ",
        "o1, TIER_CHANGED,         true,  ",
        "o1, WITHDRAWN_BY_SUBJECT, false, ",
        "o1, TIER_CHANGED,         false, outcome-without-tier",
        "o1, WITHDRAWN_BY_SUBJECT, true,  outcome-without-tier",
        "o1, NOT_STATED,           false, invalid-value",
        "o2, TIER_KEPT,            false, objection-not-open",
        ",   TIER_KEPT,            false, objection-not-open"
    })
    void decidesTheObjectionThatIsOpen(
            @Nullable String open, TierObjectionOutcome outcome, boolean changed, @Nullable String code) {
        GradedTier tier = changed ? graded("s", "1", "A") : null;

        assertThat(code(ObjectionPolicy.deciding("o1", open, outcome, tier))).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Subject-a.b@0,  ",
        "Subject-a.b@3,  ",
        "Subject-a.b@4,  evidence-not-found",
        "Subject-c.d@0,  evidence-not-found"
    })
    void restsOnWhatIsInTheLog(String evidence, @Nullable String code) {
        assertThat(code(StatedEvidencePolicy.there(List.of(evidence), Map.of("Subject-a.b", 3L))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Subject-a.b@0, true", "Subject-a.b, false", "Subject-a.b@01, false", "Subject-a.b@-1, false"})
    void namesEvidenceByStreamAndRevision(String evidence, boolean fine) {
        assertThat(StatedEvidencePolicy.form(List.of(evidence)).isEmpty()).isEqualTo(fine);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
