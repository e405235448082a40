package org.mingjian.command.tier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mingjian.tier.PartySignature;
import mingjian.tier.ReviewItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

/** 卫监督发〔2009〕5号: the form of a score sheet and what stands under it. */
class ScoreSheetPolicyTest {

    @ParameterizedTest(name = "{1} of {2}, applicable {0}: {3}")
    @CsvSource({
        "true,  0,   1,  ",
        "true,  500, 500, ",
        "true,  501, 500, points-out-of-range",
        "true,  -1,  500, points-out-of-range",
        "true,  0,   0,   points-out-of-range",
        "false, 0,   500, nothing-applies",
        "false, 1,   500, points-out-of-range"
    })
    void bearsWhatCanBeEarned(boolean applicable, int points, int full, @Nullable String code) {
        var judgement = ScoreSheetPolicy.judge(List.of(new ReviewItem("1", false, applicable, points, full)));

        assertThat(judgement.map(Rejection::code).orElse(null)).isEqualTo(code);
        assertThat(judgement.map(Rejection::article).orElse("卫监督发〔2009〕5号")).isEqualTo("卫监督发〔2009〕5号");
    }

    @Test
    void listsAnItemOnceAndAtLeastOne() {
        ReviewItem item = new ReviewItem("1", false, true, 1, 1);

        assertThat(ScoreSheetPolicy.judge(List.of(item, item)).orElseThrow().code())
                .isEqualTo("id-taken");
        assertThat(ScoreSheetPolicy.judge(List.of()).orElseThrow().code()).isEqualTo("nothing-applies");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1000, true", "1001, false", ", true"})
    void scoresManagementFromNothingToAHundred(@Nullable Integer tenths, boolean fine) {
        assertThat(ScoreSheetPolicy.management(tenths).isEmpty()).isEqualTo(fine);
    }

    @ParameterizedTest(name = "{0}, accompanied {1}, noted {2}: {3}")
    @CsvSource({
        "SIGNED,     true,  false, ",
        "SIGNED,     false, false, signature-missing",
        "SIGNED,     true,  true,  signature-missing",
        "REFUSED,    false, true,  ",
        "REFUSED,    true,  true,  ",
        "REFUSED,    true,  false, refusal-not-noted",
        "NOT_STATED, true,  false, invalid-value"
    })
    void isSignedOrTheRefusalNoted(
            PartySignature signature, boolean accompanied, boolean noted, @Nullable String code) {
        assertThat(ReviewSignaturePolicy.judge(signature, accompanied, noted)
                        .map(Rejection::code)
                        .orElse(null))
                .isEqualTo(code);
    }
}
