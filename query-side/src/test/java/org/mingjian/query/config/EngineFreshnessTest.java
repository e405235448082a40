package org.mingjian.query.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.log.EventLog;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Gap;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.LetterBoard;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.rest.Freshness;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;

class EngineFreshnessTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ViewVersion ONE = new ViewVersion("one", 1);
    private static final ViewVersion ONE_ANEW = new ViewVersion("one", 2);
    private static final ViewVersion OTHER = new ViewVersion("other", 3);

    private final Standing projections = new Standing();
    private final AnyLog log = new AnyLog();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final List<ViewVersion> refreshed = new ArrayList<>();
    private final EngineFreshness freshness = new EngineFreshness(
            projections, log, new LetterBoard(letters), new SearchPositions(refreshed::add, () -> 0));

    @AfterEach
    void close() {
        freshness.close();
    }

    /** Projections that stand where they are put. */
    private static final class Standing implements Projections {
        private final Map<String, ViewVersion> serving = new ConcurrentHashMap<>();
        private final Map<ViewVersion, Long> reached = new ConcurrentHashMap<>();
        private volatile @Nullable String broken;

        void at(ViewVersion version, long position) {
            reached.put(version, position);
            serving.put(version.view(), version);
        }

        @Override
        public Set<String> views() {
            return Set.of("one", "other");
        }

        @Override
        public ViewVersion serving(String view) {
            if (view.equals(broken)) {
                throw new NoClassDefFoundError("half of the program is missing");
            }
            ViewVersion version = serving.get(view);
            if (version == null) {
                throw new StoreUnavailableException("not known yet", null);
            }
            return version;
        }

        @Override
        public @Nullable TrackingToken reached(ViewVersion version) {
            Long at = reached.get(version);
            return at == null ? null : new GlobalSequenceTrackingToken(at);
        }

        @Override
        public void wake() {}
    }

    /** A log that ends where it is told to. */
    private static final class AnyLog implements EventLog {
        private volatile Instant settled = Instant.EPOCH;
        private volatile long end;

        void endsAt(long position, Instant now) {
            end = position;
            settled = now;
        }

        @Override
        public EventStorageEngine engine() {
            return new InMemoryEventStorageEngine() {
                @Override
                public TrackingToken createHeadToken() {
                    return new GlobalSequenceTrackingToken(end);
                }
            };
        }

        @Override
        public Instant settledInstant() {
            return settled;
        }

        @Override
        public Optional<TrackingToken> positionOf(String stream, long revision) {
            return Optional.empty();
        }

        @Override
        public String describe(@Nullable TrackingToken token) {
            return token == null ? "0" : Long.toString(token.position().orElseThrow());
        }

        @Override
        public TrackingToken position(String described) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private void park(ViewVersion version, String key) {
        Letter letter = new Letter(key, 0, "toy", "1", Instant.EPOCH, Instant.EPOCH, true, "poison");
        letters.save(version, List.of(new Change(key, Sequence.EMPTY.with(List.of(letter), "1"), null)));
    }

    @Test
    void statesOfTwoViewsTheLowestPositionAndWhatBothLack() {
        projections.at(ONE, 9);
        projections.at(OTHER, 4);
        park(ONE, "a");
        park(OTHER, "b");

        Freshness.Stamp stamp = freshness.of(List.of("one", "other"), false);

        assertThat(stamp.position()).isEqualTo("4");
        assertThat(stamp.versions()).containsExactly(ONE, OTHER);
        assertThat(stamp.gaps().all()).isEqualTo(new Gap(2, 0));
    }

    @Test
    void statesUpToWhenItsDocumentsHoldAllThatIsSettled() {
        log.endsAt(9, NOON);
        projections.at(ONE, 9);
        projections.at(OTHER, 4);
        assertThat(freshness.of(List.of("one"), false).settledInstant()).isEqualTo(NOON.minusNanos(1_000));
        assertThat(freshness.of(List.of("one", "other"), false).settledInstant())
                .isEqualTo(Instant.EPOCH);

        log.endsAt(12, NOON.plusSeconds(1));
        projections.at(OTHER, 9);
        assertThat(freshness.now(List.of(OTHER), false).settledInstant()).isEqualTo(NOON.minusNanos(1_000));

        projections.at(OTHER, 12);
        assertThat(freshness.now(List.of(OTHER), false).settledInstant())
                .isEqualTo(NOON.plusSeconds(1).minusNanos(1_000));
    }

    @Test
    void holdsNothingWhereOneViewIsAtTheBeginning() {
        projections.at(ONE, 9);
        projections.serving.put("other", OTHER);

        assertThat(freshness.of(List.of("one", "other"), false).position()).isEqualTo("0");
    }

    @Test
    void staysWithTheVersionThatARequestBeganWith() {
        projections.at(ONE, 9);
        Freshness.Stamp begun = freshness.of(List.of("one"), false);
        projections.at(ONE_ANEW, 5);
        park(ONE_ANEW, "a");

        Freshness.Stamp then = freshness.now(begun.versions(), false);

        assertThat(then.versions()).containsExactly(ONE);
        assertThat(then.position()).isEqualTo("9");
        assertThat(then.gaps().all()).isEqualTo(Gap.NONE);
    }

    @Test
    void doesNotGoBackToTheVersionThatARequestBeganWith() {
        projections.at(ONE_ANEW, 5);
        freshness.of(List.of("one"), false);

        freshness.now(List.of(ONE), false);

        assertThat(freshness.of(List.of("one"), false).versions()).containsExactly(ONE_ANEW);
    }

    @Test
    void statesOfASearchWhatWasRefreshed() {
        projections.at(ONE, 9);
        freshness.of(List.of("one"), true);
        projections.at(ONE, 12);
        freshness.now(List.of(ONE), false);

        assertThat(freshness.of(List.of("one"), true).position()).isEqualTo("9");
        assertThat(freshness.of(List.of("one"), false).position()).isEqualTo("12");
        assertThat(freshness.now(List.of(ONE), true).position()).isEqualTo("12");
        assertThat(refreshed).containsExactly(ONE, ONE);
    }

    @Test
    void answersNothingBeforeItIsKnownWhatServes() {
        assertThatThrownBy(() -> freshness.of(List.of("one"), false)).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void letsABrokenViewBeNoMatterOfTheOthers() {
        projections.at(ONE, 9);
        projections.at(OTHER, 4);
        freshness.of(List.of("one", "other"), false);
        projections.broken = "one";
        projections.at(OTHER, 6);

        freshness.start();

        await().untilAsserted(() ->
                assertThat(freshness.of(List.of("other"), false).position()).isEqualTo("6"));
        assertThat(freshness.of(List.of("one"), false).position()).isEqualTo("9");
    }
}
