package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {

    private final Pacing pacing = new Pacing(Duration.ofHours(1));

    @Test
    void letsWhatComesSeldomBeWrittenAtOnce() {
        assertThat(pacing.patience()).isZero();

        pacing.wrote(31);

        assertThat(pacing.patience()).isZero();
    }

    @Test
    void waitsForMoreWhileMuchComesIn() {
        pacing.wrote(32);

        assertThat(pacing.patience()).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void hurriesAgainAfterABatchThatWasSmall() {
        pacing.wrote(500);
        pacing.wrote(3);

        assertThat(pacing.patience()).isZero();
    }
}
