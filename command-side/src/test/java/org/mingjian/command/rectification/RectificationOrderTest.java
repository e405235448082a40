package org.mingjian.command.rectification;

import static org.mingjian.command.support.Fixtures.differs;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import mingjian.rectification.OrderNature;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;

class RectificationOrderTest {

    private static final String ID = "RectificationOrder-test.1";
    private static final String SUBJECT = "Subject-test.s1";
    private static final String OTHER = "Subject-test.s2";
    private static final String UNIT = "SupervisedUnit-test.u1";
    private static final String INSPECTION = "Inspection-test.i1";
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 2);

    private final FakeStreams streams = new FakeStreams()
            .subject(SUBJECT, Standing.CLOSED)
            .subject(OTHER, Standing.ACTIVE)
            .unit(UNIT, SUBJECT, false)
            .inspection(INSPECTION, SUBJECT, UNIT);
    private FixtureConfiguration<RectificationOrder> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(RectificationOrder.class, RectificationOrder::new, streams);
    }

    @Test
    void recordsAFactOfWhatIsClosedByNow() {
        fixture.givenNoPriorActivity()
                .when(record(SUBJECT, UNIT, INSPECTION, DAY, 1))
                .expectEvents(event(
                        record(SUBJECT, UNIT, INSPECTION, DAY, 1).event(),
                        "subject",
                        SUBJECT,
                        "unit",
                        UNIT,
                        "reliesOn",
                        SUBJECT + "@0," + UNIT + "@0," + INSPECTION + "@0"));
    }

    @Test
    void recordsAFactOfNoUnitOrInspection() {
        fixture.givenNoPriorActivity()
                .when(record(SUBJECT, null, null, DAY, 1))
                .expectEvents(event(
                        record(SUBJECT, null, null, DAY, 1).event(), "subject", SUBJECT, "reliesOn", SUBJECT + "@0"));
    }

    @Test
    void tellsThatTheSameFactIsOnRecord() {
        refused(given().when(record(SUBJECT, UNIT, INSPECTION, DAY, 99)), "already-recorded");
    }

    @Test
    void tellsWhichFieldsDiffer() {
        differs(given().when(record(SUBJECT, null, INSPECTION, DAY.plusDays(1), 1)), "unit", "orderedOn");
    }

    @Test
    void refusesAnUnknownSubject() {
        refusedNew(record("Subject-test.none", null, null, DAY, 1), "stream-not-found");
    }

    @Test
    void refusesAnUnknownUnit() {
        refusedNew(record(SUBJECT, "SupervisedUnit-test.none", null, DAY, 1), "stream-not-found");
    }

    @Test
    void refusesAnUnknownInspection() {
        refusedNew(record(SUBJECT, UNIT, "Inspection-test.none", DAY, 1), "stream-not-found");
    }

    @Test
    void refusesAUnitThatTheSubjectNeverRan() {
        refusedNew(record(OTHER, UNIT, null, DAY, 1), "unit-of-another-subject");
    }

    @Test
    void refusesAFactOfTomorrow() {
        refusedNew(record(SUBJECT, UNIT, null, TOMORROW, 1), "day-in-future");
    }

    private TestExecutor<RectificationOrder> given() {
        return fixture.given(record(SUBJECT, UNIT, INSPECTION, DAY, 1).event());
    }

    private void refusedNew(RecordHistoricOrder command, String code) {
        refused(fixture.givenNoPriorActivity().when(command), code);
    }

    private static RecordHistoricOrder record(
            String subject, @Nullable String unit, @Nullable String inspection, LocalDate day, long row) {
        return new RecordHistoricOrder(
                ID,
                subject,
                unit,
                inspection,
                "1",
                day,
                OrderNature.ADVICE,
                null,
                "改正",
                Severity.MINOR,
                null,
                null,
                null,
                new ImportedFrom("test", "t.csv", row, "m@1", null));
    }
}
