package org.mingjian.query.config;

import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.engine.ProjectionEngine;

/** The projections of this node's engine. */
record EngineProjections(ProjectionEngine engine) implements Projections {

    @Override
    public Set<String> views() {
        return engine.processors().keySet();
    }

    @Override
    public ViewVersion serving(String view) {
        return engine.version(view);
    }

    @Override
    public @Nullable TrackingToken reached(ViewVersion version) {
        return engine.reached(version);
    }

    @Override
    public void wake() {
        engine.wake();
    }
}
