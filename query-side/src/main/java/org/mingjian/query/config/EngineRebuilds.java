package org.mingjian.query.config;

import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.rest.Rebuilds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Passes orders on to the engine, and keeps who gave them in the log. */
@Component
final class EngineRebuilds implements Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRebuilds.class);

    private final ProjectionEngine engine;

    EngineRebuilds(ProjectionEngine engine) {
        this.engine = engine;
    }

    @Override
    public ViewVersion begin(String view, boolean force, String by) {
        ViewVersion next = engine.rebuild(view, force);
        LOG.info("PRJ-1410 View {}: {} ordered the building of {}{}", view, by, next, force ? ", forced" : "");
        return next;
    }

    @Override
    public ViewVersion cancel(String view, String by) {
        ViewVersion next = engine.cancelRebuild(view);
        LOG.info("PRJ-1411 View {}: {} cancelled the building of {}", view, by, next);
        return next;
    }
}
