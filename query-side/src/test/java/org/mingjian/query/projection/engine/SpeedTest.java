package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeedTest {

    private long now;
    private final Speed speed = new Speed(() -> now);

    private void at(int second, long position) {
        now = second * 1_000_000_000L;
        speed.at(position);
    }

    @Test
    void isNotKnownFromOneLook() {
        at(1, 500);

        assertThat(speed.perSecond()).isEqualTo(-1);
    }

    @Test
    void isWhatWasPassedInASecond() {
        at(1, 500);
        at(3, 900);

        assertThat(speed.perSecond()).isEqualTo(200);
    }

    @Test
    void forgetsHowFastItWasLongAgo() {
        at(0, 0);
        at(1, 100_000);
        at(50, 100_490);
        at(51, 100_500);

        assertThat(speed.perSecond()).isEqualTo(10);
    }
}
