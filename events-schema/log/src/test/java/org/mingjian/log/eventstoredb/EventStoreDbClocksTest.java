package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

/** Two clocks, and events that reach the server late. */
class EventStoreDbClocksTest {

    private static final String STREAM = "Identifier-uscc.1";

    private final SimulatedServer server = SimulatedServer.empty();
    private final EventStoreDbSettings settings = EventStoreDbHarness.settings(server.url(), Duration.ofSeconds(5));
    private final EventStoreDbLog log =
            EventStoreDbLog.open(settings, EventTimes.STANDARD, EventStoreDbHarness.ALL_DAY);

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    @Test
    void takesTogetherWhatWaitsForTheOthersLongerThanItsTimeMayBeOff() {
        EventTimes strict = new EventTimes(Duration.ofSeconds(2), Duration.ofSeconds(1));
        try (EventLog slow = EventStoreDbLog.open(settings, strict, EventStoreDbHarness.ALL_DAY)) {
            slow.engine().appendEvents(claimed(0));
            server.faults().delay(Duration.ofMillis(1_200));

            slow.appendTogether(List.of(List.of(claimed(1)), List.of(claimed(2)), List.of(claimed(3))));

            server.faults().delay(Duration.ZERO);
        }
        assertThat(revisions()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void comparesItsClockWithTheServers() {
        assertThat(log.clockAhead()).isEmpty();

        log.engine().appendEvents(claimed(0));

        await().atMost(Duration.ofSeconds(30)).until(() -> log.clockAhead().isPresent());
        assertThat(log.clockAhead().orElseThrow()).isLessThan(Duration.ofSeconds(1));
    }

    private List<Long> revisions() {
        return log.engine()
                .readEvents(STREAM)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DomainEventMessage<?> claimed(long revision) {
        return new GenericDomainEventMessage<>(
                "Identifier",
                STREAM,
                revision,
                new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1)));
    }
}
