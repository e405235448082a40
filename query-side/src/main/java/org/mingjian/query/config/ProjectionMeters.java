package org.mingjian.query.config;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.mingjian.query.projection.engine.ProjectionMonitor;

/** Counts what the engine does. */
final class ProjectionMeters implements ProjectionMonitor {

    private final MeterRegistry meters;

    ProjectionMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Shows zeros for a view from the start, so that the first of anything is seen as a change. */
    void expect(String view) {
        conflicts(view, 0);
        retries(view).increment(0);
        batches(view);
        batchEvents(view);
        batchDocuments(view);
        folds(view);
    }

    @Override
    public void batch(String view, int events, int documents, Duration took) {
        batchEvents(view).record(events);
        batchDocuments(view).record(documents);
        batches(view).record(took);
    }

    @Override
    public void folded(String view, Duration took) {
        folds(view).record(took);
    }

    @Override
    public void conflicts(String view, int documents) {
        Counter.builder("mingjian.projection.conflicts")
                .tag("view", view)
                .description("Documents that somebody else wrote first")
                .register(meters)
                .increment(documents);
    }

    @Override
    public void retry(String view) {
        retries(view).increment();
    }

    private Counter retries(String view) {
        return Counter.builder("mingjian.projection.retries")
                .tag("view", view)
                .description("Questions put again to a store that was away or busy")
                .register(meters);
    }

    private Timer batches(String view) {
        return Timer.builder("mingjian.projection.batch")
                .tag("view", view)
                .description("From the first look at a batch until all of it is written")
                .register(meters);
    }

    private Timer folds(String view) {
        return Timer.builder("mingjian.projection.fold")
                .tag("view", view)
                .description("Folding the events of a round into its documents, in memory")
                .register(meters);
    }

    private DistributionSummary batchEvents(String view) {
        return DistributionSummary.builder("mingjian.projection.batch.events")
                .tag("view", view)
                .description("Events folded at once")
                .register(meters);
    }

    private DistributionSummary batchDocuments(String view) {
        return DistributionSummary.builder("mingjian.projection.batch.documents")
                .tag("view", view)
                .description("Documents written for one batch")
                .register(meters);
    }
}
