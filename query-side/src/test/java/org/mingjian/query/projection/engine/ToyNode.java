package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.serialization.json.JacksonSerializer;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;

/** A node of the query side on toy folds, with claims that expire fast. */
final class ToyNode implements AutoCloseable {

    static final Duration CLAIM_TIMEOUT = Duration.ofMillis(400);

    final ProjectionEngine engine;
    private final ToyLog log;
    private final ViewStore store;
    private final List<TallyFold> folds;

    ToyNode(String name, ToyLog log, ViewStore store, CasDocuments tokens, int maxSegments, String... views) {
        this(name, log, store, tokens, log.indices, maxSegments, views);
    }

    ToyNode(
            String name,
            ToyLog log,
            ViewStore store,
            CasDocuments tokens,
            ViewIndices indices,
            int maxSegments,
            String... views) {
        this(
                name,
                log,
                store,
                tokens,
                indices,
                DeadLetters.in(new InMemoryDeadLetters(), LetterLimits.DEFAULT),
                maxSegments,
                List.of(views).stream().map(TallyFold::new).toList());
    }

    ToyNode(
            String name,
            ToyLog log,
            ViewStore store,
            CasDocuments tokens,
            ViewIndices indices,
            DeadLetters letters,
            int maxSegments,
            List<TallyFold> folds) {
        this(name, log, store, tokens, indices, letters, maxSegments, folds, ToyParts.scratch());
    }

    ToyNode(
            String name,
            ToyLog log,
            ViewStore store,
            CasDocuments tokens,
            ViewIndices indices,
            DeadLetters letters,
            int maxSegments,
            List<TallyFold> folds,
            Scratch scratch) {
        this.log = log;
        this.store = store;
        this.folds = folds;
        EngineSettings settings = new EngineSettings(
                4,
                maxSegments,
                100,
                50,
                Duration.ofMillis(5),
                Duration.ofMillis(50),
                CLAIM_TIMEOUT.dividedBy(4),
                Duration.ofMillis(10),
                Duration.ofMillis(20));
        CasTokenStore tokenStore = new CasTokenStore(
                tokens,
                JacksonSerializer.defaultSerializer(),
                name,
                CLAIM_TIMEOUT,
                InstantSource.system(),
                () -> "toy");
        this.engine = new ProjectionEngine(
                folds,
                new EngineParts(
                        log,
                        new LogReader(log, settings.pageSize(), settings.pollInterval()),
                        store,
                        indices,
                        tokenStore,
                        letters,
                        ProjectionMonitor.NONE,
                        settings,
                        scratch,
                        InstantSource.system()));
    }

    static ViewVersion version(String view) {
        return new ViewVersion(view, 1);
    }

    ToyNode start() {
        engine.start();
        return this;
    }

    ProjectionStatus status(String view) {
        return Objects.requireNonNull(engine.status().get(view));
    }

    StreamingEventProcessor processor(String view) {
        return Objects.requireNonNull(engine.processors().get(view));
    }

    /** Until every view has passed everything that is in the log now. */
    ToyNode caughtUp() {
        folds.forEach(fold -> caughtUp(fold.view()));
        return this;
    }

    void caughtUp(String view) {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    ProjectionStatus status = status(view);
                    assertThat(status.position()).isEqualTo(log.describe(log.head()));
                    assertThat(status.lagEvents()).isZero();
                });
    }

    void awaitState(String view, State state) {
        await().pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(status(view).state()).isEqualTo(state));
    }

    void agreesWithTheLog() {
        folds.forEach(fold -> agreesWithTheLog(fold.view()));
    }

    void agreesWithTheLog(String view) {
        Map<String, TallyView> expected = log.straight(new TallyFold(view));
        ViewVersion serving = Objects.requireNonNull(status(view).version());
        Map<String, Versioned<TallyView>> kept = store.load(serving, expected.keySet(), TallyView.class);
        assertThat(kept).allSatisfy((key, tally) -> assertThat(tally.view()).isEqualTo(expected.get(key)));
        assertThat(kept).hasSameSizeAs(expected);
    }

    @Override
    public void close() {
        engine.close();
    }
}
