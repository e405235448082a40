package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.engine.HandOver.Step;

class HandOverTest {

    private long now;
    private final HandOver handOver = new HandOver(() -> now);

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    private void later(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    @Test
    void servesWhatHasPassedTheOther() {
        assertThat(handOver.next(at(10), at(10), false)).isEqualTo(Step.SERVE);
    }

    @Test
    void servesWhereNothingWasTakenYet() {
        assertThat(handOver.next(null, null, false)).isEqualTo(Step.SERVE);
    }

    @Test
    void waitsForWhatIsBehind() {
        assertThat(handOver.next(at(10), null, false)).isEqualTo(Step.GROW);
        assertThat(handOver.next(at(12), at(9), false)).isEqualTo(Step.GROW);
    }

    @Test
    void letsTheOtherStandStillWhenItHasReachedWhereThatWas() {
        assertThat(handOver.next(at(10), at(5), false)).isEqualTo(Step.GROW);
        assertThat(handOver.next(at(20), at(11), false)).isEqualTo(Step.STAND_STILL);
        assertThat(handOver.next(at(20), at(20), false)).isEqualTo(Step.SERVE);
    }

    @Test
    void doesNotLetTheOtherStandStillForLongNorAgainSoon() {
        handOver.next(at(10), at(5), false);
        assertThat(handOver.next(at(20), at(11), false)).isEqualTo(Step.STAND_STILL);
        later(4);
        assertThat(handOver.next(at(20), at(11), false)).isEqualTo(Step.GROW);
        later(10);
        assertThat(handOver.next(at(20), at(11), false)).isEqualTo(Step.GROW);
        later(30);
        assertThat(handOver.next(at(20), at(11), false)).isEqualTo(Step.STAND_STILL);
    }

    @Test
    void holdsWhatHasDeadLetters() {
        assertThat(handOver.next(at(10), at(5), true)).isEqualTo(Step.GROW);
        assertThat(handOver.next(at(20), at(15), true)).isEqualTo(Step.GROW);
        assertThat(handOver.next(at(20), at(20), true)).isEqualTo(Step.HELD);
        assertThat(handOver.next(at(20), at(20), false)).isEqualTo(Step.SERVE);
    }
}
