package org.mingjian.query.projection.engine;

import java.time.InstantSource;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.tokens.CasTokenStore;

/** What the engine of one node is put together from. */
public record EngineParts(
        EventSource source,
        LogReader reader,
        ViewStore store,
        ViewIndices indices,
        CasTokenStore tokens,
        DeadLetters letters,
        ProjectionMonitor monitor,
        EngineSettings settings,
        Scratch scratch,
        InstantSource clock) {

    /** The same for versions that are built anew, which are read for apart so that they hold nobody up. */
    EngineParts forRebuild(LogReader rebuildReader) {
        return new EngineParts(
                source,
                rebuildReader,
                store.forRebuild(),
                indices,
                tokens,
                letters,
                monitor,
                settings.forRebuild(),
                scratch,
                clock);
    }
}
