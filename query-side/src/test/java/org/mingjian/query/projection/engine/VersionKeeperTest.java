package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Letter;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.storage.memory.InMemoryViewStore;

/** What one node does with a version about which another decides at the same time. */
class VersionKeeperTest {

    private static final ViewVersion ONE = new ViewVersion("one", 1);
    private static final ViewVersion TWO = new ViewVersion("one", 2);

    private final InMemoryViewIndices indices = new InMemoryViewIndices();
    private final WatchedViewIndices watched = new WatchedViewIndices(indices);
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final CasTokenStore tokens = new CasTokenStore(
            new InMemoryCasDocuments(),
            JacksonSerializer.defaultSerializer(),
            "node",
            Duration.ofSeconds(1),
            InstantSource.system(),
            () -> "toy");
    private final VersionKeeper keeper = keeper();

    private VersionKeeper keeper() {
        ToyLog log = new ToyLog();
        Duration soon = Duration.ofMillis(10);
        EngineSettings settings = new EngineSettings(4, 4, 100, 50, soon, soon, soon, soon, soon);
        EngineParts parts = new EngineParts(
                log,
                new LogReader(log, settings.pageSize(), settings.pollInterval()),
                new InMemoryViewStore(),
                watched,
                tokens,
                DeadLetters.in(letters, LetterLimits.DEFAULT),
                ProjectionMonitor.NONE,
                settings,
                ToyParts.scratch(),
                InstantSource.system());
        return new VersionKeeper(new TallyFold("one"), parts);
    }

    @BeforeEach
    void oneServesAndTwoGrows() {
        keeper.found();
        assertThat(keeper.begin()).contains(TWO);
        assertThat(keeper.segments(TWO)).isEqualTo(4);
    }

    private ViewVersion serving() {
        return indices.list("one").stream()
                .filter(Built::serving)
                .map(Built::version)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hasWhatGrewServe() {
        assertThat(keeper.serve(TWO)).isTrue();

        assertThat(serving()).isEqualTo(TWO);
    }

    @Test
    void doesNotLetServeWhatWasAbandonedMeanwhile() {
        indices.abandon(TWO);

        assertThat(keeper.serve(TWO)).isFalse();

        assertThat(serving()).isEqualTo(ONE);
    }

    @Test
    void doesNotLetServeWhatIsGone() {
        indices.drop(TWO);

        assertThat(keeper.serve(TWO)).isFalse();

        assertThat(serving()).isEqualTo(ONE);
    }

    @Test
    void leavesWhatWasAbandonedAndServesAllTheSame() {
        indices.serve(TWO);
        indices.abandon(TWO);

        keeper.drop(TWO);

        assertThat(serving()).isEqualTo(TWO);
        assertThat(tokens.fetchSegments(TWO.name())).hasSize(4);
    }

    @Test
    void leavesWhatGrowsAgainUnderTheSameNumber() {
        keeper.drop(TWO);

        assertThat(indices.list("one")).extracting(Built::version).containsExactly(ONE, TWO);
        assertThat(tokens.fetchSegments(TWO.name())).hasSize(4);
    }

    @Test
    void dropsWhatWasAbandonedAndWhatServedBefore() {
        indices.abandon(TWO);
        keeper.drop(TWO);

        assertThat(indices.list("one")).extracting(Built::version).containsExactly(ONE);
        assertThat(tokens.fetchSegments(TWO.name())).isEmpty();

        ViewVersion next = keeper.begin().orElseThrow();
        keeper.serve(next);
        keeper.drop(ONE);

        assertThat(indices.list("one")).extracting(Built::version).containsExactly(next);
    }

    private void park(ViewVersion version) {
        Letter letter = new Letter("Stream-1", 0, "toy", "1", Instant.EPOCH, Instant.EPOCH, true, "poison");
        letters.save(version, List.of(new Change("key", Sequence.EMPTY.with(List.of(letter), "1"), null)));
    }

    @Test
    void leavesNoLettersThatCameWhileAVersionWasDropped() {
        keeper.serve(TWO);
        watched.whileDropping = this::park;

        keeper.drop(ONE);

        assertThat(letters.headers()).isEmpty();
    }

    @Test
    void forgetsLettersThatCameAfterAVersionWasDropped() {
        keeper.serve(TWO);
        keeper.drop(ONE);
        park(ONE);
        park(TWO);

        keeper.sweep(keeper.look());

        assertThat(letters.headers()).extracting(Header::version).containsExactly(TWO);
    }
}
