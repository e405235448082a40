package org.mingjian.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.contract.LogHarness;

/** A log that is filled with invented events of the past lets those in, no others, and never a surprise. */
class PostgresSimulationIT {

    private static final Instant FIRST = Instant.parse("2021-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2022-06-01T00:00:00Z");

    private final PostgresHarness log = new PostgresHarness();
    private final PostgresSimulation filling = log.simulation();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void letsInventedEventsOfThePastInOnlyWhileItIsFilled() {
        assertRefused("Identifier-a.1", FIRST, true);

        filling.begin("city", FIRST);

        assertThat(log.reader().takesSimulatedTimes()).isTrue();
        append("Identifier-a.1", FIRST, true);
        assertRefused("Identifier-a.2", FIRST, false);
        assertRefused("Identifier-a.3", FIRST.minusMillis(1), true);

        filling.end();

        assertThat(log.reader().takesSimulatedTimes()).isFalse();
        assertThat(filling.state()).contains(new PostgresSimulation.State("city", FIRST, true));
        assertRefused("Identifier-a.4", LATER, true);
    }

    @Test
    void letsNoneInThatIsEarlierThanWhatWasReached() {
        filling.begin("city", FIRST);
        filling.reach(LATER);

        assertRefused("Identifier-a.1", LATER.minusSeconds(1), true);
        append("Identifier-a.1", LATER, true);
        append("Identifier-a.2", InstantSource.system().instant(), false);
    }

    @Test
    void settlesNoLaterThanWhatWasReachedUntilItEnds() {
        filling.begin("city", FIRST);
        assertThat(log.reader().settledInstant()).isEqualTo(FIRST);

        filling.reach(LATER);
        assertThat(log.reader().settledInstant()).isEqualTo(LATER);

        filling.end();
        assertThat(log.reader().settledInstant()).isAfter(LATER.plus(Duration.ofDays(1)));
    }

    /** What was committed stays hidden behind an older transaction that has not ended. */
    @Test
    void settlesOnlyWhatEverybodyCanSee() {
        filling.begin("city", FIRST);
        LogHarness.Held older =
                log.hold(event("Identifier-x.1", InstantSource.system().instant(), false));
        append("Identifier-a.1", FIRST.plusSeconds(1), true);

        filling.reach(LATER);
        filling.end();

        assertThat(log.reader().settledInstant()).isEqualTo(FIRST);
        older.release();
        assertThat(log.reader().settledInstant()).isAfter(LATER);
    }

    @Test
    void isBegunOnAnEmptyLogOnly() {
        append("Identifier-a.1", InstantSource.system().instant(), false);

        assertThatThrownBy(() -> filling.begin("city", FIRST))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("only an empty one");
        assertThat(filling.state()).isEmpty();
    }

    @Test
    void isTheOwnersAlone() {
        PostgresSimulation writers =
                new PostgresSimulation(filling.url(), PostgresHarness.WRITER, PostgresHarness.PASSWORD);

        assertThatThrownBy(() -> writers.begin("city", FIRST)).hasMessageContaining("permission denied");
        filling.begin("city", FIRST);
        assertThatThrownBy(() -> writers.reach(LATER)).hasMessageContaining("permission denied");
        assertThatThrownBy(writers::end).hasMessageContaining("permission denied");
    }

    private void assertRefused(String stream, Instant time, boolean invented) {
        assertThatThrownBy(() -> append(stream, time, invented)).isInstanceOf(EventStoreException.class);
    }

    private void append(String stream, Instant time, boolean invented) {
        log.writer().engine().appendEvents(event(stream, time, invented));
    }

    private static DomainEventMessage<String> event(String stream, Instant time, boolean invented) {
        Map<String, String> metadata = invented ? Map.of(EventMetadata.CLOCK, EventMetadata.SIMULATED) : Map.of();
        return new GenericDomainEventMessage<>(
                "Identifier", stream, 0, "payload", metadata, "event of " + stream + time, time);
    }
}
