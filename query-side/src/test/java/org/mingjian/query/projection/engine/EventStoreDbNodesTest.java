package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.eventstore.dbclient.AppendToStreamOptions;
import com.eventstore.dbclient.EventData;
import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.EventStoreDBConnectionString;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecordBase;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.log.eventstoredb.EventStoreDbLog;
import org.mingjian.log.eventstoredb.EventStoreDbSettings;
import org.mingjian.log.eventstoredb.server.Drop;
import org.mingjian.log.eventstoredb.server.SimulatedServer;
import org.mingjian.query.casehistory.LogStreams;
import org.mingjian.query.casehistory.StreamUnreadableException;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.UndecodableEventException;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;
import org.mingjian.query.support.Facts;

/** Nodes of the query side over a log on EventStoreDB, on good days and bad ones. */
class EventStoreDbNodesTest {

    private static final Duration NEVER = Duration.ofHours(1);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String ONE = "Subject-test.1";
    private static final String OTHER = "Subject-test.2";

    private final SimulatedServer server = SimulatedServer.empty();
    private final EventLog writer = log(Duration.ofSeconds(30));
    private final EventLog log = log(Duration.ofSeconds(2));
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();
    private final LogNode.Installation installation = new LogNode.Installation();

    /** @param patience how long it is tried before it says that the server is away */
    private EventLog log(Duration patience) {
        return EventStoreDbLog.open(
                new EventStoreDbSettings(server.url(), null, null, Duration.ofSeconds(2), patience, 1_000_000, ""));
    }

    @AfterEach
    void close() {
        writer.close();
        log.close();
        server.close();
    }

    @Test
    void areWokenByWhatIsAppended() {
        try (LogNode node = node(NEVER)) {
            await().atMost(LONG).until(log::isListening);

            append(ONE, 0);
            append(ONE, 1);

            node.shows(ONE, 1);
        }
    }

    @Test
    void areWokenAgainAfterTheSubscriptionDiedWithoutAWord() {
        try (LogNode node = node(NEVER)) {
            append(ONE, 0);
            node.shows(ONE, 0);
            await().atMost(LONG).until(log::isListening);

            server.faults().drop(Drop.SILENTLY);
            append(ONE, 1);

            node.shows(ONE, 1);
            assertThat(log.reconnections()).isPositive();
        }
    }

    @Test
    void startWhileTheServerIsAway() {
        append(ONE, 0);
        server.stop();
        try (LogNode node = node(OFTEN)) {
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(node.status().reason()).contains("log-unavailable"));

            server.start();

            node.shows(ONE, 0);
        }
    }

    @Test
    void waitForAServerThatIsAwayAndTakeEachEventOnce() {
        append(ONE, 0);
        try (LogNode node = node(OFTEN)) {
            node.shows(ONE, 0);

            server.stop();
            await().atMost(LONG).untilAsserted(() -> {
                assertThat(node.status().state()).isEqualTo(State.WAITING);
                assertThat(node.status().reason()).contains("log-unavailable");
            });
            server.start();
            append(ONE, 1);
            append(OTHER, 0);

            node.shows(ONE, 1);
            node.shows(OTHER, 0);
            await().atMost(LONG).until(() -> node.status().state() == State.RUNNING);
        }
    }

    @Test
    void parkACorruptEventAndGoOn() {
        append(ONE, 0);
        corrupt(ONE);
        append(ONE, 2);
        append(OTHER, 0);
        try (LogNode node = node(OFTEN)) {
            node.shows(OTHER, 0);
            node.shows(ONE, 0);

            await().atMost(LONG).until(() -> node.status().deadLetters() == 2);
            assertThat(node.status().state()).isEqualTo(State.RUNNING);
        }
    }

    @Test
    void goOnWhenAStreamWasDeletedForEver() {
        append(ONE, 0);
        try (LogNode node = node(OFTEN)) {
            node.shows(ONE, 0);

            onServer(client -> client.tombstoneStream(ONE).join());
            append(OTHER, 0);

            node.shows(OTHER, 0);
            await().atMost(LONG).until(() -> node.status().deadLetters() == 1);
            assertThat(node.status().state()).isEqualTo(State.RUNNING);
        }
        // What a retry of that letter, an auditor's question and one who has seen its event are told: not to wait.
        assertThatThrownBy(() -> new LogEventSource(log).read(ONE, 1))
                .isInstanceOf(UndecodableEventException.class)
                .hasMessageContainingAll("stream-damaged", ONE);
        assertThatThrownBy(() -> new LogStreams(log).read(ONE))
                .isInstanceOf(StreamUnreadableException.class)
                .extracting("code", "value")
                .containsExactly("stream-damaged", ONE);
    }

    @Test
    void leaveTheCorruptEventToBeNamedToAnAuditor() {
        append(ONE, 0);
        corrupt(ONE);

        assertThatThrownBy(() -> new LogStreams(log).read(ONE))
                .isInstanceOf(StreamUnreadableException.class)
                .satisfies(told ->
                        assertThat(((StreamUnreadableException) told).code()).isEqualTo("event-unreadable"))
                .satisfies(told ->
                        assertThat(((StreamUnreadableException) told).value()).endsWith(ONE + "@1"));
    }

    @Test
    void areNotDisturbedByOneThatWasStoppedForLongerThanItsClaimAndWakes() {
        CutOffDocuments line = new CutOffDocuments(tokens);
        ScriptedViewStore viewLine = new ScriptedViewStore(views);
        history(0);
        try (LogNode sleeper = new LogNode("sleeper", log, viewLine, line, installation, OFTEN).start();
                LogNode other = new LogNode("other", log, views, tokens, installation, OFTEN)) {
            showHistory(sleeper, 0);
            line.away(true);
            viewLine.away(true);
            other.start();
            history(1);
            await().atMost(LONG).until(() -> other.status().segments() == 4);
            showHistory(other, 1);

            line.away(false);
            viewLine.away(false);

            await().atMost(LONG).until(() -> sleeper.status().segments() == 2);
            history(2);
            showHistory(other, 2);
            assertThat(other.status().deadLetters()).isZero();
        }
    }

    private void history(long revision) {
        for (int i = 0; i < 20; i++) {
            append("Subject-test." + i, revision);
        }
    }

    private static void showHistory(LogNode node, long revision) {
        for (int i = 0; i < 20; i++) {
            node.shows("Subject-test." + i, revision);
        }
    }

    private LogNode node(Duration poll) {
        return new LogNode("node", log, views, tokens, installation, poll).start();
    }

    private void append(String subject, long revision) {
        SpecificRecordBase payload = revision == 0
                ? Facts.registered("甲", "CN-410105")
                : Facts.renamed(
                        "甲" + revision,
                        LocalDate.of(2026, 1, 1).plusDays(revision).toString());
        writer.engine()
                .appendEvents(List.of(new GenericDomainEventMessage<>(
                        "Subject", subject, revision, payload, MetaData.from(Map.of("subject", subject)))));
    }

    /** Bytes of an unknown schema, under a name that is known. */
    private void corrupt(String subject) {
        EventData event = EventData.builderAsBinary(
                        "mingjian.subject.SubjectProfileAmended",
                        new byte[] {(byte) 0xC3, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9})
                .metadataAsBytes(("{\"subject\":\"" + subject + "\",\"_recordedAt\":\"yesterday\"}")
                        .getBytes(StandardCharsets.UTF_8))
                .build();
        onServer(client -> client.appendToStream(subject, AppendToStreamOptions.get(), event)
                .join());
    }

    private void onServer(Consumer<EventStoreDBClient> mischief) {
        EventStoreDBClient client = EventStoreDBClient.create(EventStoreDBConnectionString.parseOrThrow(server.url()));
        try {
            mischief.accept(client);
        } finally {
            client.shutdown().join();
        }
    }
}
