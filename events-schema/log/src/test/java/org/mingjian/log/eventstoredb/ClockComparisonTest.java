package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockComparisonTest {

    private static final Instant ASKED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Duration TOOK = Duration.ofMillis(300);

    private final ClockComparison comparison = new ClockComparison();

    @Test
    void saysNothingBeforeTheFirstAnswer() {
        assertThat(comparison.ahead()).isEmpty();
    }

    @Test
    void seesNoDifferenceBetweenAskingAndAnswer() {
        comparison.wrote(ASKED, TOOK, ASKED);
        assertThat(comparison.ahead()).contains(Duration.ZERO);

        comparison.wrote(ASKED, TOOK, ASKED.plus(TOOK));
        assertThat(comparison.ahead()).contains(Duration.ZERO);
    }

    @Test
    void seesHowFarTheNodeIsAheadAtTheLeast() {
        comparison.wrote(ASKED, TOOK, ASKED.minusSeconds(2));

        assertThat(comparison.ahead()).contains(Duration.ofSeconds(2));
    }

    @Test
    void seesHowFarTheNodeIsBehindAtTheLeast() {
        comparison.wrote(ASKED, TOOK, ASKED.plusSeconds(2));

        assertThat(comparison.ahead()).contains(Duration.ofMillis(-1_700));
    }
}
