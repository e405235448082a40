package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.axonframework.serialization.json.JacksonSerializer;
import org.mingjian.log.EventLog;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.support.Packs;

/** A node of the query side that keeps the credit standings of a real log, with claims that expire fast. */
final class LogNode implements AutoCloseable {

    static final String VIEW = "creditstanding";
    private static final ViewVersion VERSION = new ViewVersion(VIEW, 1);

    final ProjectionEngine engine;
    private final EventLog.Bell bell;
    private final ViewStore views;

    /** What nodes of one installation have in common beside log, views and tokens. */
    static final class Installation {
        final InMemoryViewIndices indices = new InMemoryViewIndices();
        final DeadLetters letters = DeadLetters.in(new InMemoryDeadLetters(), LetterLimits.DEFAULT);
    }

    /** @param poll how often it looks by itself; it is rung too */
    LogNode(String name, EventLog log, ViewStore views, CasDocuments tokens, Installation installation, Duration poll) {
        EngineSettings settings = new EngineSettings(
                4,
                4,
                100,
                50,
                poll,
                Duration.ofMillis(50),
                ToyNode.CLAIM_TIMEOUT.dividedBy(4),
                Duration.ofMillis(10),
                Duration.ofMillis(20));
        LogEventSource source = new LogEventSource(log);
        this.views = views;
        this.engine = new ProjectionEngine(
                List.of(new CreditStandingFold(Packs.SHIPPED)),
                new EngineParts(
                        source,
                        new LogReader(source, settings.pageSize(), settings.pollInterval()),
                        views,
                        installation.indices,
                        new CasTokenStore(
                                tokens,
                                JacksonSerializer.defaultSerializer(),
                                name,
                                ToyNode.CLAIM_TIMEOUT,
                                InstantSource.system(),
                                () -> "it"),
                        installation.letters,
                        ProjectionMonitor.NONE,
                        settings,
                        ToyParts.scratch(),
                        InstantSource.system()));
        this.bell = log.whenAppended(engine::wake);
    }

    LogNode start() {
        engine.start();
        return this;
    }

    ProjectionStatus status() {
        return Objects.requireNonNull(engine.status().get(VIEW));
    }

    /** Until the subject's standing has taken all its events up to this revision, and each once. */
    void shows(String subject, long revision) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(views.load(VERSION, List.of(subject), CreditStandingView.class)
                                .values())
                        .singleElement()
                        .satisfies(found -> {
                            assertThat(found.view().streams()).containsEntry(subject, revision);
                            assertThat(found.view().names()).hasSize((int) revision + 1);
                        }));
    }

    @Override
    public void close() {
        bell.close();
        engine.close();
    }
}
