package org.mingjian.query.config;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.mingjian.query.projection.engine.ProjectionMonitor;

/** Counts what the engine does. */
final class ProjectionMeters implements ProjectionMonitor {

    private final MeterRegistry meters;

    ProjectionMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void batch(String view, int events, int documents, Duration took) {
        Tags tags = Tags.of("view", view);
        DistributionSummary.builder("mingjian.projection.batch.events")
                .tags(tags)
                .description("Events folded at once")
                .register(meters)
                .record(events);
        DistributionSummary.builder("mingjian.projection.batch.documents")
                .tags(tags)
                .description("Documents written for one batch")
                .register(meters)
                .record(documents);
        Timer.builder("mingjian.projection.batch")
                .tags(tags)
                .description("From taking a batch to storing its position")
                .register(meters)
                .record(took);
    }

    @Override
    public void conflicts(String view, int documents) {
        meters.counter("mingjian.projection.conflicts", "view", view).increment(documents);
    }

    @Override
    public void retry(String view) {
        meters.counter("mingjian.projection.retries", "view", view).increment();
    }
}
