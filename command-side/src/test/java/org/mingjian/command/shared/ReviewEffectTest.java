package org.mingjian.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import mingjian.penalty.ReviewOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each outcome does, 行政复议法 arts 63-71, 行政诉讼法 arts 69-78: on a decision in effect, and on one that was taken away. */
class ReviewEffectTest {

    @ParameterizedTest
    @CsvSource({
        "UPHELD, CONFIRMED, true, true",
        "CHANGED, CHANGED, true, true",
        "PARTLY_REVOKED, CHANGED, true, true",
        "MEDIATED, NONE, true, false",
        "REVOKED, GONE, false, false",
        "DECLARED_VOID, GONE, false, false",
        "TO_BE_MADE_ANEW, ANEW, false, false",
        "DECLARED_UNLAWFUL, NONE, true, false",
        "DISMISSED, NONE, true, false",
        "WITHDRAWN, NONE, true, false",
        "NOT_STATED, NONE, true, false"
    })
    void saysWhetherTheDecisionStands(ReviewOutcome outcome, ReviewEffect effect, boolean standing, boolean gone) {
        assertThat(ReviewEffect.of(outcome, false)).isEqualTo(effect);
        assertThat(effect.inEffect(true)).isEqualTo(standing);
        assertThat(effect.inEffect(false)).isEqualTo(gone);
        assertThat(ReviewEffect.of(outcome, true))
                .isEqualTo(outcome == ReviewOutcome.MEDIATED ? ReviewEffect.CHANGED : effect);
    }
}
