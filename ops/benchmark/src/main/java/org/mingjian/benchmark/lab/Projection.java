package org.mingjian.benchmark.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.mingjian.benchmark.figures.Clock;
import org.mingjian.log.serializer.LogSerializers;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.engine.EngineParts;
import org.mingjian.query.projection.engine.EngineSettings;
import org.mingjian.query.projection.engine.LogEventSource;
import org.mingjian.query.projection.engine.LogReader;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.projection.engine.ProjectionMonitor;
import org.mingjian.query.projection.engine.Scratch;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchDeadLetters;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;

/** The query side's own engine, put together as its application does for one node on one machine. */
final class Projection implements AutoCloseable {

    private static final int SEGMENTS = 2;
    private static final int BULK_BYTES = 5_000_000;
    private static final long PATIENCE_SECONDS = 3_600;
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final EngineSettings SETTINGS = new EngineSettings(
            SEGMENTS,
            64,
            2_000,
            1_000,
            Duration.ofMillis(50),
            CLAIM.dividedBy(5),
            CLAIM.dividedBy(4),
            Duration.ofSeconds(1),
            Duration.ofMillis(500));

    private final LabLog log;
    private final ProjectionEngine engine;

    /** @param measured stands before the store, to see what is written */
    Projection(LabLog log, LabIndices indices, List<Fold<?>> folds, UnaryOperator<ViewStore> measured) {
        this.log = log;
        ElasticsearchHttp http = indices.http();
        LogEventSource source = new LogEventSource(log.reader());
        this.engine = new ProjectionEngine(
                folds,
                new EngineParts(
                        source,
                        new LogReader(source, SETTINGS.pageSize(), SETTINGS.pollInterval()),
                        measured.apply(new ElasticsearchViewStore(http, BULK_BYTES)),
                        new ElasticsearchViewIndices(http, new ViewFingerprint(List.of()), 0),
                        new CasTokenStore(
                                new ElasticsearchCasDocuments(http, "mingjian-tokens", 0),
                                LogSerializers.general(),
                                "benchmark",
                                CLAIM,
                                InstantSource.system(),
                                () -> new UUID(0, System.nanoTime()).toString()),
                        DeadLetters.in(
                                new ElasticsearchDeadLetters(http, "mingjian-dead-letters", 0), LetterLimits.DEFAULT),
                        ProjectionMonitor.NONE,
                        SETTINGS,
                        new Scratch(Path.of(System.getProperty("java.io.tmpdir")), 1 << 30),
                        InstantSource.system()));
    }

    /** Builds these views from nothing over a whole log. */
    static Meter build(Laboratory lab, LabLog log, List<Fold<?>> folds) {
        lab.indices().clear();
        try (Projection projection = new Projection(log, lab.indices(), folds, UnaryOperator.identity())) {
            Meter meter = lab.meter();
            projection.start();
            projection.awaitHead();
            return meter.stop();
        }
    }

    void start() {
        engine.start();
    }

    /** Builds these views anew beside what serves, as an operator has it done, until they have taken all that is in the log. */
    void rebuild(List<String> views) {
        Map<String, ViewVersion> built = new HashMap<>();
        views.forEach(view -> built.put(view, engine.rebuild(view, false)));
        await(() -> engine.status().values().stream()
                .allMatch(status -> !built.containsKey(status.view()) || isComplete(status, built.get(status.view()))));
    }

    /** It may serve already when it is looked at. */
    private static boolean isComplete(ProjectionStatus status, ViewVersion built) {
        ProjectionStatus.Next next = status.next();
        return built.equals(status.version()) || next != null && built.equals(next.version()) && next.progress() >= 1;
    }

    /** Waits until what was built anew serves. */
    void awaitHandOver() {
        await(() -> engine.status().values().stream().allMatch(view -> view.next() == null));
    }

    private void await(BooleanSupplier condition) {
        if (Clock.secondsUntil(condition, PATIENCE_SECONDS, 20) < 0) {
            throw new IllegalStateException("the views do not get there: " + engine.status());
        }
    }

    /** Waits until every view has taken all that is in the log now. */
    void awaitHead() {
        TrackingToken head = log.reader().engine().createHeadToken();
        if (Clock.secondsUntil(() -> reached(head), PATIENCE_SECONDS, 5) < 0) {
            throw new IllegalStateException("the views do not get to the end of the log: " + engine.status());
        }
        if (engine.status().values().stream().anyMatch(view -> view.deadLetters() > 0)) {
            throw new IllegalStateException("a view has not taken all events: " + engine.status());
        }
    }

    private boolean reached(TrackingToken head) {
        for (StreamingEventProcessor view : engine.processors().values()) {
            if (view.isError()) {
                throw new IllegalStateException("a view has stopped: " + engine.status());
            }
            Map<Integer, EventTrackerStatus> segments = view.processingStatus();
            if (segments.size() < SEGMENTS
                    || !segments.values().stream().allMatch(segment -> covers(segment.getTrackingToken(), head))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("NullAway") // a segment has no position before its first event
    private static boolean covers(TrackingToken position, TrackingToken head) {
        return position != null && position.covers(head);
    }

    @Override
    public void close() {
        engine.close();
    }
}
