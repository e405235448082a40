package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration NOW = Duration.ZERO;
    private static final Duration LONG_AGO = Pacing.BEHIND.plusMillis(1);

    private long nanos = 5;
    private final Pacing pacing = new Pacing(PACE, () -> nanos);

    @Test
    void writesTheFirstEventAfterASilenceAtOnce() {
        assertThat(pacing.patience()).isZero();

        pacing.wrote(1, NOW);
        nanos += Pacing.BREATH.toNanos();

        assertThat(pacing.patience()).isZero();
    }

    @Test
    void writesWhatFollowsABreathLater() {
        pacing.wrote(1, NOW);
        assertThat(pacing.patience()).isEqualTo(Pacing.BREATH);

        pacing.wrote(Pacing.MANY, Pacing.BEHIND);
        assertThat(pacing.patience()).isEqualTo(Pacing.BREATH);
    }

    @Test
    void fillsABatchLongerWhileItIsBehindAndMuchComesIn() {
        pacing.wrote(Pacing.MANY, LONG_AGO);

        assertThat(pacing.patience()).isEqualTo(PACE);
    }

    @Test
    void doesNotWaitForTheRestOfALittle() {
        pacing.wrote(Pacing.MANY - 1, LONG_AGO);

        assertThat(pacing.patience()).isEqualTo(Pacing.BREATH);
    }

    @Test
    void isNeverSlowerThanItsPace() {
        Pacing hurried = new Pacing(Duration.ofMillis(10), () -> nanos);

        hurried.wrote(1, NOW);

        assertThat(hurried.patience()).isEqualTo(Duration.ofMillis(10));
    }
}
