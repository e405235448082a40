package org.mingjian.command.rectification;

import static org.mingjian.command.rectification.Orders.DAY;
import static org.mingjian.command.rectification.Orders.DUE;
import static org.mingjian.command.rectification.Orders.corrected;
import static org.mingjian.command.rectification.Orders.correction;
import static org.mingjian.command.support.Fixtures.differs;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.support.Fixtures;

/** By its source, an imported order was carried out. */
class HistoricCorrectionTest {

    private FixtureConfiguration<RectificationOrder> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(RectificationOrder.class, RectificationOrder::new, Orders.streams());
    }

    @Test
    void recordsWhatTheSourceSays() {
        given().when(correction(DAY, 1))
                .expectEvents(event(corrected(DAY), "subject", Orders.SUBJECT, "unit", Orders.UNIT));
    }

    @Test
    void refusesACorrectionBeforeTheOrder() {
        refused(given().when(correction(DAY.minusDays(1), 1)), "corrected-before-ordered");
    }

    @Test
    void refusesACorrectionOfTomorrow() {
        refused(given().when(correction(LocalDate.of(2026, 3, 2), 1)), "day-in-future");
    }

    @Test
    void tellsThatTheSameFactIsOnRecord() {
        refused(given(corrected(DUE)).when(correction(DUE, 99)), "already-recorded");
    }

    @Test
    void tellsWhichFieldsDiffer() {
        differs(given(corrected(DUE)).when(correction(DAY, 1)), "correctedOn");
    }

    @Test
    void refusesACorrectionOfAnOrderGivenHere() {
        refused(fixture.given(Orders.order().event()).when(correction(DUE, 1)), "not-in-this-state");
    }

    @Test
    void refusesACorrectionOfNothing() {
        fixture.givenNoPriorActivity()
                .when(correction(DUE, 1))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private TestExecutor<RectificationOrder> given(Object... since) {
        return fixture.given(Orders.historic().event()).andGiven(since);
    }
}
