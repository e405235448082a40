package org.mingjian.query.policylab.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RateTest {
    private final ScoreCounts counts = new ScoreCounts();

    private Rate rate() {
        return Rate.of(counts.of(0)).orElseThrow();
    }

    /** Ten of a hundred: 5.5 to 17.4 per cent. */
    @Test
    void hasWilsonsIntervalWhereEachSubjectIsInspectedOnce() {
        for (int i = 0; i < 100; i++) {
            counts.add(0, i < 10 ? new Hits(1, 0, 1) : new Hits(0, 1, 1));
        }

        assertThat(rate().share()).isEqualTo(0.1);
        assertThat(rate().low()).isCloseTo(0.0552, within(0.001));
        assertThat(rate().high()).isCloseTo(0.1744, within(0.002));
    }

    @Test
    void isLessSureWhereTheSameFewAreInspectedOften() {
        for (int i = 0; i < 100; i++) {
            counts.add(0, i < 10 ? new Hits(1, 0, 1) : new Hits(0, 1, 1));
        }
        Rate ofMany = rate();
        ScoreCounts few = new ScoreCounts();
        few.add(0, new Hits(10, 0, 10));
        for (int i = 0; i < 9; i++) {
            few.add(0, new Hits(0, 10, 10));
        }

        Rate ofFew = Rate.of(few.of(0)).orElseThrow();

        assertThat(ofFew.share()).isEqualTo(0.1);
        assertThat(ofFew.high() - ofFew.low()).isGreaterThan(2 * (ofMany.high() - ofMany.low()));
    }

    @Test
    void isAtMostAsSureAsAllAlikeMakeIt() {
        counts.add(0, new Hits(0, 3, 3));
        counts.add(0, new Hits(0, 2, 2));

        assertThat(rate().share()).isZero();
        assertThat(rate().low()).isZero();
        assertThat(rate().high()).isGreaterThan(0.5);
    }

    @Test
    void isNoneWhereNothingWasInspected() {
        counts.add(0, Hits.NONE);

        assertThat(Rate.of(counts.of(0))).isEmpty();
    }
}
