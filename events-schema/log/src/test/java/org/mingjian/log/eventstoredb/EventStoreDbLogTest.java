package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.ReadResult;
import com.eventstore.dbclient.ReadStreamOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.EventMetadata;
import org.mingjian.log.eventstoredb.server.AppendFault;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

/** What is particular to this log: what stands on the server, and how little is read of it. */
class EventStoreDbLogTest {

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
    void keepsPayloadsAsBytesAndMetadataAsJsonUnderTheIdOfTheCommand() {
        DomainEventMessage<?> event = claimed("Identifier-uscc.1", 0)
                .withMetaData(Map.of(EventMetadata.COMMAND_ID, "c-1", EventMetadata.COMMAND_HASH, "aa"));

        log.engine().appendEvents(event);

        var stored = onServer(client -> client.readStream(
                                settings.namespace() + ".Identifier-uscc.1", ReadStreamOptions.get())
                        .join())
                .getEvents()
                .get(0)
                .getEvent();
        assertThat(stored.getContentType()).isEqualTo("application/octet-stream");
        assertThat(stored.getEventType()).isEqualTo("mingjian.identifier.IdentifierClaimed");
        assertThat(stored.getEventId().version()).isEqualTo(5);
        assertThat(new String(stored.getUserMetadata(), StandardCharsets.UTF_8))
                .contains("\"commandId\":\"c-1\"", "\"_recordedAt\":\"20");
    }

    @Test
    void passesOverWhatIsNotOfTheLogAndReadsItOnceOnly() {
        log.engine().appendEvents(claimed("Identifier-uscc.1", 0));
        TrackingToken last = log.engine().createHeadToken();
        server.systemEvents(3_000);
        try (EventLog foreign =
                EventStoreDbLog.open(EventStoreDbHarness.settings(server.url(), Duration.ofSeconds(5)))) {
            foreign.engine().appendEvents(claimed("Identifier-uscc.1", 0));
        }
        log.engine().storeSnapshot(new GenericDomainEventMessage<>("Identifier", "Identifier-uscc.1", 0, "state"));

        assertThat(all(last)).isEmpty();
        assertThat(log.engine().createHeadToken()).isEqualTo(last);
        long before = server.faults().eventsSent();
        assertThat(all(last)).isEmpty();
        assertThat(log.engine().createHeadToken()).isEqualTo(last);
        assertThat(server.faults().eventsSent() - before).isLessThan(100);

        log.engine().appendEvents(claimed("Identifier-uscc.1", 1));
        assertThat(all(last)).hasSize(1);
    }

    @Test
    void findsATimeWithoutReadingFromTheBeginning() {
        EventTimes strict = new EventTimes(Duration.ofSeconds(1), Duration.ZERO);
        try (EventStoreDbLog writer = EventStoreDbLog.open(settings, strict, Duration.ZERO)) {
            IntStream.range(0, 100).forEach(at -> writer.engine().appendEvents(many("Identifier-uscc." + at, 100)));
            Instant then = InstantSource.system().instant().plusMillis(2_100);
            await().until(() -> InstantSource.system().instant().isAfter(then));
            DomainEventMessage<?> wanted = claimed("Identifier-uscc.wanted", 0);
            writer.engine().appendEvents(wanted);
            long before = server.faults().eventsSent();

            TrackingToken token =
                    writer.engine().createTokenAt(wanted.getTimestamp().minusMillis(1));

            assertThat(server.faults().eventsSent() - before).isLessThan(5_000);
            try (var following = writer.engine().readEvents(token, false)) {
                assertThat(following.map(TrackedEventMessage::getIdentifier)).contains(wanted.getIdentifier());
            }
            assertThat(writer.engine().createTokenAt(Instant.EPOCH)).isEqualTo(EventStorePosition.BEGINNING);
        }
    }

    @Test
    void bringsBackATimeThatWasTooOldWhenItWasWritten() {
        EventTimes strict = new EventTimes(Duration.ofMillis(500), Duration.ZERO);
        try (EventStoreDbLog writer = EventStoreDbLog.open(settings, strict, EventStoreDbHarness.ALL_DAY)) {
            server.faults().ofAppends("late", AppendFault.SILENT_BEFORE);
            DomainEventMessage<?> late = claimed("Identifier-uscc.late", 0);

            writer.engine().appendEvents(late);

            Instant read =
                    writer.engine().readEvents("Identifier-uscc.late").next().getTimestamp();
            assertThat(read).isAfter(late.getTimestamp().plusSeconds(4));
            try (var all = writer.engine().readEvents(null, false)) {
                assertThat(all.<Instant>map(TrackedEventMessage::getTimestamp)).containsExactly(read);
            }
        }
    }

    @Test
    void ringsWhenAnotherNodeHasAppended() throws InterruptedException {
        BlockingQueue<Boolean> rung = new LinkedBlockingQueue<>();
        try (EventLog other = EventStoreDbLog.open(settings);
                EventLog.Bell bell = log.whenAppended(() -> rung.add(true))) {
            await().until(log::isListening);
            rung.clear();

            other.engine().appendEvents(claimed("Identifier-uscc.1", 0));

            assertThat(rung.poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(log.reconnections()).isZero();
        }
    }

    @Test
    void findsTheLeaderOfACluster() {
        try (SimulatedServer follower = server.follower()) {
            String seed = "esdb+discover://127.0.0.1:%d?tls=false".formatted(follower.port());
            try (EventLog log = EventStoreDbLog.open(EventStoreDbHarness.settings(seed, Duration.ofSeconds(5)))) {
                log.engine().appendEvents(claimed("Identifier-uscc.1", 0));

                assertThat(log.engine().readEvents("Identifier-uscc.1").hasNext())
                        .isTrue();
                assertThat(follower.faults().appendCalls()).isZero();
            }
        }
    }

    @Test
    void findsWhichStreamsExist() {
        IntStream.range(0, 40).forEach(at -> log.engine().appendEvents(claimed("Identifier-uscc." + at, 0)));

        assertThat(log.existing(List.of("Identifier-uscc.3", "Identifier-uscc.39", "Identifier-uscc.40")))
                .isEqualTo(Set.of("Identifier-uscc.3", "Identifier-uscc.39"));
        assertThat(log.existing(List.of())).isEmpty();
    }

    @Test
    void showsTheLatestSnapshotAndNoOther() {
        IntStream.range(1, 6).forEach(at -> log.engine()
                .storeSnapshot(new GenericDomainEventMessage<>("Subject", "Subject-uscc.1", at * 200L, "s" + at)));

        ReadResult kept = onServer(
                client -> client.readStream(settings.namespace() + ".snapshot.Subject-uscc.1", ReadStreamOptions.get())
                        .join());
        assertThat(kept.getEvents()).hasSize(1);
        assertThat(log.engine().readSnapshot("Subject-uscc.1").orElseThrow().getSequenceNumber())
                .isEqualTo(1_000);
    }

    @Test
    void refusesSettingsThatCannotWork() {
        assertRefused("http://localhost:2113", "connection string");
        assertRefused("esdb://admin:secret@localhost:2113", "no credentials");
        assertThatThrownBy(() -> new EventStoreDbSettings(
                        "esdb://localhost:2113", "admin", null, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, ""))
                .hasMessageContaining("go together");
        assertThatThrownBy(() -> new EventStoreDbSettings(
                        "esdb://localhost:2113", null, null, Duration.ofSeconds(2), Duration.ofSeconds(1), 1, ""))
                .hasMessageContaining("patience");
        assertThatThrownBy(() -> new EventStoreDbSettings(
                        "esdb://localhost:2113", null, null, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, "a.b"))
                .hasMessageContaining("namespace");
        assertThat(settings.toString()).doesNotContain("password");
    }

    private static void assertRefused(String connection, String why) {
        assertThatThrownBy(() -> new EventStoreDbSettings(
                        connection, null, null, Duration.ofSeconds(1), Duration.ofSeconds(1), 1, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private <T> T onServer(Function<EventStoreDBClient, T> question) {
        try (LiveClient client = new LiveClient("a look", ClientSettings.of(settings, List.of()))) {
            return question.apply(client.get());
        }
    }

    private List<TrackedEventMessage<?>> all(TrackingToken after) {
        try (var events = log.engine().readEvents(after, false)) {
            return events.<TrackedEventMessage<?>>map(event -> event).toList();
        }
    }

    private static List<DomainEventMessage<?>> many(String stream, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(revision -> claimed(stream, revision))
                .toList();
    }

    private static DomainEventMessage<?> claimed(String stream, long revision) {
        return new GenericDomainEventMessage<>(
                "Identifier",
                stream,
                revision,
                new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1)));
    }
}
