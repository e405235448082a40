package org.mingjian.query.projection.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.tokens.CasTokenStore;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;

/** What the parts of an engine are tested with one by one. */
final class ToyParts {

    private ToyParts() {}

    /** A few blocks, so that toys come to its end too. */
    static Scratch scratch() {
        return scratch(20_000);
    }

    static Scratch scratch(long bytes) {
        return new Scratch(Path.of(System.getProperty("java.io.tmpdir")), bytes);
    }

    static EngineParts of(ToyLog log, ViewStore views, DeadLetterStore letters) {
        return of(log, views, letters, LetterLimits.DEFAULT);
    }

    static EngineParts of(ToyLog log, ViewStore views, DeadLetterStore letters, LetterLimits limits) {
        Duration soon = Duration.ofMillis(10);
        EngineSettings settings = new EngineSettings(4, 4, 100, 50, soon, soon, soon, soon, soon);
        CasTokenStore tokens = new CasTokenStore(
                new InMemoryCasDocuments(),
                JacksonSerializer.defaultSerializer(),
                "node",
                Duration.ofSeconds(1),
                InstantSource.system(),
                () -> "toy");
        return new EngineParts(
                log,
                new LogReader(log, settings.pageSize(), settings.pollInterval()),
                views,
                log.indices,
                tokens,
                DeadLetters.in(letters, limits),
                ProjectionMonitor.NONE,
                settings,
                scratch(),
                InstantSource.system());
    }
}
