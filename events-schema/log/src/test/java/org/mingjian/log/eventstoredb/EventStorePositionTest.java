package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

class EventStorePositionTest {

    private static final EventStorePosition CHECKPOINT = new EventStorePosition(800, 0);
    private static final EventStorePosition EVENT = new EventStorePosition(800, 800);

    @Test
    void ordersByBothNumbers() {
        assertThat(CHECKPOINT).isLessThan(EVENT);
        assertThat(EVENT.covers(CHECKPOINT)).isTrue();
        assertThat(CHECKPOINT.covers(EVENT)).isFalse();
        assertThat(CHECKPOINT.lowerBound(EVENT)).isEqualTo(CHECKPOINT);
        assertThat(CHECKPOINT.upperBound(EVENT)).isEqualTo(EVENT);
    }

    @Test
    void saysItselfShortly() {
        assertThat(EVENT).hasToString("800");
        assertThat(CHECKPOINT).hasToString("800-0");
        assertThat(EventStorePosition.BEGINNING).hasToString("0");
    }

    @Test
    void treatsNoTokenAsTheBeginningAndRefusesTheTokenOfAnotherLog() {
        assertThat(EventStorePosition.of((TrackingToken) null)).isEqualTo(EventStorePosition.BEGINNING);
        assertThatThrownBy(() -> EventStorePosition.of(new GlobalSequenceTrackingToken(3)))
                .hasMessageContaining("another log");
        assertThatThrownBy(() -> new EventStorePosition(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
