package org.mingjian.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class PostgresPositionTest {

    private static final PostgresPosition EARLY = new PostgresPosition(7, 90);
    private static final PostgresPosition LATE = new PostgresPosition(8, 3);

    @Test
    void ordersByTransactionFirst() {
        assertThat(EARLY).isLessThan(LATE);
        assertThat(LATE.covers(EARLY)).isTrue();
        assertThat(EARLY.covers(LATE)).isFalse();
        assertThat(EARLY.lowerBound(LATE)).isEqualTo(EARLY);
        assertThat(EARLY.upperBound(LATE)).isEqualTo(LATE);
    }

    @Test
    void treatsNoTokenAsTheBeginning() {
        assertThat(PostgresPosition.of(null))
                .isEqualTo(PostgresPosition.BEGINNING)
                .hasToString("0");
        assertThat(PostgresPosition.BEGINNING.covers(null)).isTrue();
    }

    @Test
    void saysItselfShortly() {
        assertThat(LATE).hasToString("8-3");
    }

    @Test
    void refusesTheTokenOfAnotherLog() {
        assertThatThrownBy(() -> PostgresPosition.of(new GlobalSequenceTrackingToken(3)))
                .hasMessageContaining("another log");
    }
}
