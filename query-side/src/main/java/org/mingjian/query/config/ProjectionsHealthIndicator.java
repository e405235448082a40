package org.mingjian.query.config;

import java.util.Map;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while Elasticsearch can be reached and every view is being kept up to date. */
@Component("projections")
final class ProjectionsHealthIndicator implements HealthIndicator {

    private final ProjectionEngine engine;

    ProjectionsHealthIndicator(ProjectionEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        Map<String, ProjectionStatus> status = engine.status();
        boolean allRun = status.values().stream().allMatch(ProjectionStatus::isHealthy);
        boolean reachable = status.values().stream().allMatch(view -> view.documents() >= 0);
        Health.Builder health = allRun && reachable ? Health.up() : Health.down();
        status.forEach((view, one) ->
                health.withDetail(view, one.reason() == null ? one.state().name() : one.state() + ": " + one.reason()));
        return health.build();
    }
}
