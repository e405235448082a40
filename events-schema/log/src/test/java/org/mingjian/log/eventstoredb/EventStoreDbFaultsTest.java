package org.mingjian.log.eventstoredb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.eventstore.dbclient.EventStoreDBClient;
import com.eventstore.dbclient.StreamMetadata;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mingjian.identifier.IdentifierClaimed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.log.AppendRefusedException;
import org.mingjian.log.DamagedStreamException;
import org.mingjian.log.EventLog;
import org.mingjian.log.LogAwayException;
import org.mingjian.log.eventstoredb.server.AppendFault;
import org.mingjian.log.eventstoredb.server.Drop;
import org.mingjian.log.eventstoredb.server.SimulatedServer;

/** Bad days: nothing is lost and nothing is there twice, whatever the server does. */
class EventStoreDbFaultsTest {

    private static final String STREAM = "Identifier-uscc.1";

    private final SimulatedServer server = SimulatedServer.empty();
    private final EventStoreDbSettings settings = EventStoreDbHarness.settings(server.url(), Duration.ofSeconds(2));
    private final EventStoreDbLog log =
            EventStoreDbLog.open(settings(Duration.ofSeconds(30)), EventTimes.STANDARD, EventStoreDbHarness.ALL_DAY);

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(AppendFault.class)
    void writesOnceWhateverBecomesOfTheFirstAttempts(AppendFault fault) {
        log.engine().appendEvents(claimed(0));
        server.faults().ofAppends(STREAM, fault, fault);

        log.engine().appendEvents(claimed(1), claimed(2));
        log.engine().appendEvents(claimed(3));

        assertThat(revisions()).containsExactly(0L, 1L, 2L, 3L);
    }

    @ParameterizedTest
    @EnumSource(AppendFault.class)
    void bearsAStreamOnceWhateverBecomesOfTheFirstAttempt(AppendFault fault) {
        server.faults().ofAppends(STREAM, fault);

        log.engine().appendEvents(claimed(0), claimed(1));

        assertThat(revisions()).containsExactly(0L, 1L);
    }

    @Test
    void saysThatAnotherWasFirstAlsoAfterAnUnknownOutcome() {
        log.engine().appendEvents(claimed(0));
        server.faults().ofAppends(STREAM, AppendFault.UNAVAILABLE_BEFORE);
        try (EventLog other = EventStoreDbLog.open(settings)) {
            CompletableFuture.runAsync(() -> log.engine().appendEvents(claimed(0)))
                    .handle((done, failure) -> null)
                    .join();
            other.engine().appendEvents(claimed(1));
        }

        assertThatThrownBy(() -> log.engine().appendEvents(claimed(1))).isInstanceOf(ConcurrencyException.class);
        assertThat(revisions()).containsExactly(0L, 1L);
    }

    @Test
    void saysClearlyThatAnOutcomeIsNotKnown() {
        log.engine().appendEvents(claimed(0));
        try (EventLog hasty = EventStoreDbLog.open(settings(Duration.ofSeconds(3)))) {
            // It asks once whether another log is being copied into this one.
            await().ignoreExceptions().until(() -> hasty.settledInstant().isAfter(Instant.EPOCH));
            server.faults().unavailable(true);

            assertThatThrownBy(() -> hasty.engine().appendEvents(claimed(1)))
                    .isInstanceOf(LogAwayException.class)
                    .hasMessageContaining("outcome of an append to")
                    .hasMessageContaining(STREAM);
            assertThatThrownBy(hasty::settledInstant).isInstanceOf(LogAwayException.class);
        }
    }

    @Test
    void waitsForAServerThatIsAwayAtTheStartAndGivesUpNoClientForGood() {
        server.stop();
        CompletableFuture<Void> append =
                CompletableFuture.runAsync(() -> log.engine().appendEvents(claimed(0)));
        await().pollDelay(Duration.ofSeconds(4)).until(() -> !append.isDone());

        server.start();

        append.orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(revisions()).containsExactly(0L);
    }

    @Test
    void readsOnWhenTheServerComesBack() {
        log.engine().appendEvents(claimed(0));
        server.stop();
        CompletableFuture<List<Long>> read = CompletableFuture.supplyAsync(this::revisions);

        server.start();

        assertThat(read.orTimeout(30, TimeUnit.SECONDS).join()).containsExactly(0L);
    }

    @ParameterizedTest
    @EnumSource(Drop.class)
    void ringsAgainHoweverTheSubscriptionDied(Drop how) throws InterruptedException {
        Semaphore rung = new Semaphore(0);
        try (EventLog.Bell bell = log.whenAppended(rung::release)) {
            await().until(log::isListening);
            rung.drainPermits();
            log.engine().appendEvents(claimed(0));
            assertThat(rung.tryAcquire(30, TimeUnit.SECONDS)).isTrue();

            int before = server.faults().subscriptionCalls();
            server.faults().drop(how);
            await().until(() ->
                    server.faults().openSubscriptions() == 0 || server.faults().subscriptionCalls() > before);
            rung.drainPermits();
            log.engine().appendEvents(claimed(1));

            assertThat(rung.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            await().atMost(Duration.ofSeconds(30)).until(() -> server.faults().openSubscriptions() == 1);
            assertThat(log.reconnections()).isPositive();
        }
    }

    @Test
    void namesTheSizeOfAnAppendThatIsTooLarge() {
        DomainEventMessage<?> large = event(
                0, new IdentifierClaimed("x".repeat(EventStoreDbSettings.USUAL_MAX_APPEND_SIZE), LocalDate.EPOCH));

        assertThatThrownBy(() -> log.engine().appendEvents(large))
                .isInstanceOf(AppendRefusedException.class)
                .hasMessageContainingAll("1048576", STREAM)
                .extracting("code")
                .isEqualTo("too-large");
        assertThat(server.faults().appendCalls()).isZero();
    }

    @Test
    void namesTheSizeAlsoWhenOnlyTheServerKnewTheLimit() {
        try (EventLog unaware = EventStoreDbLog.open(generous())) {
            assertThatThrownBy(() -> unaware.engine().appendEvents(tooLargeForTheServer()))
                    .isInstanceOf(AppendRefusedException.class)
                    .extracting("code")
                    .isEqualTo("too-large");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE_BEFORE", "DEADLINE_BEFORE"})
    void doesNotSayThatNothingWasWrittenWhenOnlyALaterAttemptWasRefused(AppendFault first) {
        server.faults().ofAppends(STREAM, first);
        try (EventLog unaware = EventStoreDbLog.open(generous())) {
            assertThatThrownBy(() -> unaware.engine().appendEvents(tooLargeForTheServer()))
                    .isInstanceOf(LogAwayException.class)
                    .hasMessageContainingAll(STREAM, "is not known", "was refused");
        }
    }

    @Test
    void givesUpASnapshotWhoseStreamShowsLessThanIsThere() {
        log.engine().storeSnapshot(event(1, "one"));
        onServer(client -> {
            var hidden = new StreamMetadata();
            hidden.setTruncateBefore(100L);
            client.setStreamMetadata(settings.namespace() + ".snapshot." + STREAM, hidden)
                    .join();
        });

        assertThatThrownBy(() -> log.engine().storeSnapshot(event(2, "two")))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContainingAll(STREAM, "3 times");
    }

    @Test
    void refusesAGap() {
        log.engine().appendEvents(claimed(0));

        assertThatThrownBy(() -> log.engine().appendEvents(claimed(2))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> log.engine().appendEvents(claimed(1), claimed(3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(revisions()).containsExactly(0L);
    }

    @Test
    void saysThatAStreamWasDeletedOnTheServer() {
        log.engine().appendEvents(claimed(0), claimed(1));
        onServer(client ->
                client.deleteStream(settings.namespace() + "." + STREAM).join());

        assertThatThrownBy(this::revisions)
                .isInstanceOf(DamagedStreamException.class)
                .hasMessageContaining(STREAM);
        assertThatThrownBy(() -> log.engine().appendEvents(claimed(0)))
                .isInstanceOf(DamagedStreamException.class)
                .hasMessageContainingAll(STREAM, "revision 2");
    }

    @Test
    void saysThatAStreamWasDeletedForEver() {
        log.engine().appendEvents(claimed(0));
        onServer(client ->
                client.tombstoneStream(settings.namespace() + "." + STREAM).join());

        assertThatThrownBy(this::revisions).isInstanceOf(DamagedStreamException.class);
        assertThatThrownBy(() -> log.engine().appendEvents(claimed(1))).isInstanceOf(DamagedStreamException.class);
    }

    @Test
    void saysThatTheBeginningOfAStreamWasCut() {
        log.engine().appendEvents(claimed(0), claimed(1), claimed(2));
        onServer(client -> {
            var cut = new StreamMetadata();
            cut.setTruncateBefore(2L);
            client.setStreamMetadata(settings.namespace() + "." + STREAM, cut).join();
        });

        assertThatThrownBy(this::revisions)
                .isInstanceOf(DamagedStreamException.class)
                .hasMessageContaining("followed by 2");
    }

    private void onServer(Consumer<EventStoreDBClient> work) {
        try (LiveClient client = new LiveClient("mischief", ClientSettings.of(settings, List.of()))) {
            work.accept(client.get());
        }
    }

    private EventStoreDbSettings settings(Duration patience) {
        return new EventStoreDbSettings(
                server.url() + "&maxDiscoverAttempts=1&gossipTimeout=500",
                null,
                null,
                settings.deadline(),
                patience,
                settings.maxAppendSize(),
                settings.namespace());
    }

    /** Knows of a higher limit than the server's. */
    private EventStoreDbSettings generous() {
        return new EventStoreDbSettings(
                server.url(), null, null, Duration.ofSeconds(2), Duration.ofSeconds(4), 2_000_000, "");
    }

    private static DomainEventMessage<?> tooLargeForTheServer() {
        return event(0, new IdentifierClaimed("x".repeat(1_500_000), LocalDate.EPOCH));
    }

    private List<Long> revisions() {
        return log.engine()
                .readEvents(STREAM)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DomainEventMessage<?> claimed(long revision) {
        return event(revision, new IdentifierClaimed("Subject-uscc." + revision, LocalDate.of(2026, 3, 1)));
    }

    private static DomainEventMessage<?> event(long revision, Object payload) {
        return new GenericDomainEventMessage<>("Identifier", STREAM, revision, payload);
    }
}
