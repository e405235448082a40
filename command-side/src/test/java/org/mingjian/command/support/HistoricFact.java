package org.mingjian.command.support;

import static org.mingjian.command.support.Fixtures.differs;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.function.Function;
import mingjian.shared.ImportedFrom;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.SubjectFacts.Standing;

/**
 * What holds for each fact of the past that names a subject, and may name a unit and an inspection, whatever became of them since.
 *
 * @param <A> the aggregate on whose stream it is recorded
 */
public abstract class HistoricFact<A> {

    protected static final String SUBJECT = "Subject-test.s1";
    protected static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    protected static final LocalDate TOMORROW = LocalDate.of(2026, 3, 2);

    private static final String OTHER = "Subject-test.s2";
    private static final String UNIT = "SupervisedUnit-test.u1";
    private static final String INSPECTION = "Inspection-test.i1";

    private final Class<A> type;
    private final Function<String, A> named;
    private final String dayField;
    private FixtureConfiguration<A> fixture;

    /**
     * A fact.
     *
     * @param dayField the field of its day
     */
    protected HistoricFact(Class<A> type, Function<String, A> named, String dayField) {
        this.type = type;
        this.named = named;
        this.dayField = dayField;
        this.fixture = Fixtures.of(type, named, new FakeStreams());
    }

    /** The command that records it. */
    protected abstract Command record(
            String subject, @Nullable String unit, @Nullable String inspection, LocalDate day, ImportedFrom source);

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(
                type,
                named,
                new FakeStreams()
                        .subject(SUBJECT, Standing.CLOSED)
                        .subject(OTHER, Standing.ACTIVE)
                        .unit(UNIT, SUBJECT, false)
                        .inspection(INSPECTION, SUBJECT, UNIT));
    }

    @Test
    void recordsAFactOfWhatIsClosedByNow() {
        Command fact = record(SUBJECT, UNIT, INSPECTION, DAY, row(1));
        String relied = SUBJECT + "@0," + UNIT + "@0," + INSPECTION + "@0";
        fixture.givenNoPriorActivity()
                .when(fact)
                .expectEvents(event(fact.event(), "subject", SUBJECT, "unit", UNIT, "reliesOn", relied));
    }

    @Test
    void recordsAFactOfNoUnitOrInspection() {
        Command fact = record(SUBJECT, null, null, DAY, row(1));
        fixture.givenNoPriorActivity()
                .when(fact)
                .expectEvents(event(fact.event(), "subject", SUBJECT, "reliesOn", SUBJECT + "@0"));
    }

    @Test
    void tellsThatTheSameFactIsOnRecord() {
        refused(given().when(record(SUBJECT, UNIT, INSPECTION, DAY, row(99))), "already-recorded");
    }

    @Test
    void tellsWhichFieldsDiffer() {
        differs(given().when(record(SUBJECT, null, INSPECTION, DAY.plusDays(1), row(1))), "unit", dayField);
    }

    @Test
    void refusesAnUnknownSubject() {
        refusedNew(record("Subject-test.none", null, null, DAY, row(1)), "stream-not-found");
    }

    @Test
    void refusesAnUnknownUnit() {
        refusedNew(record(SUBJECT, "SupervisedUnit-test.none", null, DAY, row(1)), "stream-not-found");
    }

    @Test
    void refusesAnUnknownInspection() {
        refusedNew(record(SUBJECT, UNIT, "Inspection-test.none", DAY, row(1)), "stream-not-found");
    }

    @Test
    void refusesAUnitThatTheSubjectNeverRan() {
        refusedNew(record(OTHER, UNIT, null, DAY, row(1)), "unit-of-another-subject");
    }

    @Test
    void refusesAFactOfTomorrow() {
        refusedNew(record(SUBJECT, UNIT, null, TOMORROW, row(1)), "day-in-future");
    }

    /** Nothing is on record yet, and the fact is refused. */
    protected final void refusedNew(Command fact, String code) {
        refused(fixture.givenNoPriorActivity().when(fact), code);
    }

    /** A row of a file. */
    protected static ImportedFrom row(long number) {
        return new ImportedFrom("test", "t.csv", number, "m@1", null);
    }

    private TestExecutor<A> given() {
        return fixture.given(record(SUBJECT, UNIT, INSPECTION, DAY, row(1)).event());
    }
}
