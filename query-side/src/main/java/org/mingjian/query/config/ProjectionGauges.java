package org.mingjian.query.config;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.springframework.stereotype.Component;

/** Shows how each view stands. All gauges of one reading share one look at the status. */
@Component
final class ProjectionGauges implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final ProjectionEngine engine;
    private final InstantSource clock;
    private Map<String, ProjectionStatus> last = Map.of();
    private Instant lookedAt = Instant.EPOCH;

    ProjectionGauges(ProjectionEngine engine, InstantSource clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : engine.processors().keySet()) {
            gauge(
                    registry,
                    view,
                    "lag.events",
                    "Events behind the log; not a number where the log does not count them or cannot be asked",
                    ProjectionStatus::lagEvents);
            gauge(registry, view, "lag.seconds", "Age of the view while it is behind", ProjectionStatus::lagSeconds);
            gauge(registry, view, "documents", "Documents of the view", ProjectionStatus::documents);
            gauge(registry, view, "dead.letters", "Events parked", ProjectionStatus::deadLetters);
            gauge(registry, view, "segments", "Segments that this node works on", ProjectionStatus::segments);
            gauge(
                    registry,
                    view,
                    "rebuild.progress",
                    "From 0 to 1: how far the next version is; not a number while none is built",
                    ProjectionGauges::progress);
            gauge(
                    registry,
                    view,
                    "waiting",
                    "1 while the view waits for Elasticsearch or for the log",
                    status -> status.state() == State.WAITING ? 1 : 0);
            gauge(
                    registry,
                    view,
                    "stopped",
                    "1 when the view has stopped",
                    status -> status.state() == State.STOPPED ? 1 : 0);
        }
    }

    private static double progress(ProjectionStatus status) {
        ProjectionStatus.Next next = status.next();
        return next == null || next.progress() < 0 ? Double.NaN : next.progress();
    }

    private void gauge(
            MeterRegistry registry, String view, String name, String words, ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder("mingjian.projection." + name, this, gauges -> gauges.read(view, value))
                .tag("view", view)
                .description(words)
                .register(registry);
    }

    private synchronized double read(String view, ToDoubleFunction<ProjectionStatus> value) {
        Instant now = clock.instant();
        if (lookedAt.plus(FRESH).isBefore(now)) {
            last = engine.status();
            lookedAt = clock.instant(); // a look may take its time, and the next gauge is not to look again
        }
        @Nullable ProjectionStatus status = last.get(view);
        double known = status == null ? -1 : value.applyAsDouble(status);
        return known < 0 ? Double.NaN : known;
    }
}
