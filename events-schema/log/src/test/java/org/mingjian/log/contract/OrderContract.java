package org.mingjian.log.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.log.serializer.LogSerializers;

/** What an engine does with all streams together: one final order, nothing lost, positions to resume from, settled time. */
public abstract class OrderContract {

    private static final int WRITERS = 16;

    private LogHarness log;
    private EventStorageEngine engine;

    protected abstract LogHarness start();

    @BeforeEach
    void open() {
        log = start();
        engine = log.writer().engine();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void beginsWithAnEmptyLog() {
        TrackingToken head = log.reader().engine().createHeadToken();
        assertThat(Events.all(log.reader(), null)).isEmpty();
        assertThat(head).isNotNull();
        assertThat(log.reader().describe(head)).isEqualTo("0");
        assertThat(log.reader().describe(null)).isEqualTo("0");

        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));

        assertThat(Events.all(log.reader(), head)).hasSize(1);
        assertThat(Events.all(log.reader(), log.reader().engine().createTailToken()))
                .hasSize(1);
        assertThat(Events.all(log.reader(), log.reader().engine().createHeadToken()))
                .isEmpty();
    }

    @Test
    void showsAReaderEverythingOnceInOneOrderWhileManyWrite() {
        var writing = CompletableFuture.runAsync(() -> write(WRITERS, 250));

        List<TrackedEventMessage<?>> followed = follow(() -> writing.isDone(), WRITERS * 250);
        writing.join();

        assertThat(Events.ids(followed))
                .hasSize(WRITERS * 250)
                .doesNotHaveDuplicates()
                .isEqualTo(Events.ids(Events.all(log.reader(), null)));
        assertThat(streamsInOrder(followed)).isTrue();
    }

    @Test
    void losesNothingThatWasHeldBackWhileManyPassed() {
        engine.appendEvents(Events.claimed("Identifier-uscc.first", 0));
        LogHarness.Held held = log.hold(Events.claimed("Identifier-uscc.held", 0));
        Together.run(WRITERS, writer -> {
            for (int revision = 0; revision < 1_250; revision += 5) {
                engine.appendEvents(Events.ofCommand("Identifier-uscc." + writer, revision, 5, Map.of()));
            }
            return "done";
        });
        List<TrackedEventMessage<?>> before = Events.all(log.reader(), null);

        held.release();

        List<TrackedEventMessage<?>> after = Events.all(log.reader(), Events.token(before.get(before.size() - 1)));
        assertThat(before.size() + after.size()).isEqualTo(1 + 1 + WRITERS * 1_250);
        var joined = new ArrayList<TrackedEventMessage<?>>(before);
        joined.addAll(after);
        assertThat(joined).extracting(Events::place).contains("Identifier-uscc.held@0");
        assertThat(Events.ids(joined)).isEqualTo(Events.ids(Events.all(log.reader(), null)));
    }

    @Test
    void showsAnEventThatWasMadeBeforeThoseThatPrecedeIt() {
        Instant early = log.reader().settledInstant().plus(log.tolerance().dividedBy(2));
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));
        TrackingToken seen = log.reader().engine().createHeadToken();

        engine.appendEvents(Events.claimed("Identifier-uscc.2", 0, early));

        assertThat(Events.all(log.reader(), seen)).extracting(Events::place).containsExactly("Identifier-uscc.2@0");
    }

    @Test
    void resumesFromEveryPosition() {
        write(4, 30);
        List<TrackedEventMessage<?>> all = Events.all(log.reader(), null);

        for (int at = 0; at < all.size(); at++) {
            assertThat(Events.ids(Events.all(log.reader(), Events.token(all.get(at)))))
                    .isEqualTo(Events.ids(all.subList(at + 1, all.size())));
        }
    }

    @Test
    void givesPositionsThatAreOrderedAndSurviveTheSerializer() {
        write(4, 5);
        List<TrackedEventMessage<?>> all = Events.all(log.reader(), null);

        for (int at = 1; at < all.size(); at++) {
            TrackingToken earlier = Events.token(all.get(at - 1));
            TrackingToken later = Events.token(all.get(at));
            assertThat(later.covers(earlier)).isTrue();
            assertThat(earlier.covers(later)).isFalse();
            assertThat(later.lowerBound(earlier)).isEqualTo(earlier);
            assertThat(earlier.upperBound(later)).isEqualTo(later);
            assertThat(stored(later)).isEqualTo(later).hasSameHashCodeAs(later);
            assertThat(log.reader().describe(later)).isNotEqualTo(log.reader().describe(earlier));
            assertThat(log.reader().position(log.reader().describe(later))).isEqualTo(later);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-1", "1-", "x", "7-8-9"})
    void takesNoOtherTextForAPosition(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> log.reader().position(text));
    }

    @Test
    void replaysByATokenThatWasStored() {
        write(2, 5);
        List<TrackedEventMessage<?>> all = Events.all(log.reader(), null);
        TrackingToken replay = stored(
                ReplayToken.createReplayToken(log.reader().engine().createHeadToken(), Events.token(all.get(2))));

        var advanced = (ReplayToken) ((ReplayToken) replay).advancedTo(Events.token(all.get(3)));

        assertThat(ReplayToken.isReplay(advanced)).isTrue();
        assertThat(Events.all(log.reader(), replay)).hasSize(all.size() - 3);
        assertThat(log.reader().describe(advanced)).isEqualTo(log.reader().describe(Events.token(all.get(3))));
    }

    @Test
    void findsThePositionOfAnEvent() {
        write(2, 5);
        TrackedEventMessage<?> some = Events.all(log.reader(), null).get(6);
        var domain = (DomainEventMessage<?>) some;

        assertThat(log.reader().positionOf(domain.getAggregateIdentifier(), domain.getSequenceNumber()))
                .contains(Events.token(some));
        assertThat(log.reader().positionOf(domain.getAggregateIdentifier(), 1_000))
                .isEmpty();
    }

    @Test
    void findsAPositionBeforeEverythingMadeSinceATime() {
        engine.appendEvents(Events.claimed("Identifier-uscc.1", 0));
        // Just below the next microsecond: an engine that keeps less must not round past it.
        Instant time = Instant.ofEpochSecond(
                log.reader().settledInstant().plus(log.tolerance()).getEpochSecond(), 123_456_999);
        DomainEventMessage<?> second = Events.claimed("Identifier-uscc.2", 0, time);
        engine.appendEvents(second);

        TrackingToken since = log.reader().engine().createTokenAt(second.getTimestamp());

        assertThat(Events.all(log.reader(), since)).extracting(Events::place).contains("Identifier-uscc.2@0");
        assertThat(Events.all(log.reader(), log.reader().engine().createTokenAt(Instant.parse("2999-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void settlesNoInstantThatAnAppendInFlightCouldStillPrecede() {
        DomainEventMessage<?> event = Events.claimed("Identifier-uscc.held", 0);
        LogHarness.Held held = log.hold(event);
        write(2, 5);
        Instant whileHeld = log.reader().settledInstant();
        await().during(log.tolerance().dividedBy(4))
                .until(() -> !log.reader().settledInstant().isAfter(event.getTimestamp()));

        held.release();

        assertThat(log.reader().settledInstant()).isAfterOrEqualTo(whileHeld);
        await().atMost(log.tolerance().multipliedBy(4))
                .until(() -> log.reader().settledInstant().isAfter(event.getTimestamp()));
    }

    private void write(int writers, int eventsEach) {
        Together.run(writers, writer -> {
            for (int revision = 0; revision < eventsEach; revision++) {
                engine.appendEvents(Events.claimed("Identifier-uscc." + writer, revision));
            }
            return "done";
        });
    }

    private List<TrackedEventMessage<?>> follow(BooleanSupplier done, int expected) {
        var seen = new ArrayList<TrackedEventMessage<?>>();
        @Nullable TrackingToken last = null;
        boolean over = false;
        while (!over || seen.size() < expected) {
            boolean wasOver = over;
            over = done.getAsBoolean();
            List<TrackedEventMessage<?>> page = Events.all(log.reader(), last);
            if (page.isEmpty() && wasOver) {
                break;
            }
            if (!page.isEmpty()) {
                seen.addAll(page);
                last = Events.token(page.get(page.size() - 1));
            }
        }
        return seen;
    }

    private static boolean streamsInOrder(List<TrackedEventMessage<?>> events) {
        Map<String, Long> last = new HashMap<>();
        var broken = new HashSet<String>();
        for (TrackedEventMessage<?> event : events) {
            var domain = (DomainEventMessage<?>) event;
            long before = last.getOrDefault(domain.getAggregateIdentifier(), -1L);
            if (domain.getSequenceNumber() != before + 1) {
                broken.add(Events.place(event));
            }
            last.put(domain.getAggregateIdentifier(), domain.getSequenceNumber());
        }
        return broken.isEmpty();
    }

    private static TrackingToken stored(TrackingToken token) {
        var serializer = LogSerializers.general();
        return serializer.deserialize(serializer.serialize(token, byte[].class));
    }
}
