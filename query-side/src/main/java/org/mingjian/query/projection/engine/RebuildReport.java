package org.mingjian.query.projection.engine;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;

/** Tells how the building of a view stands. */
final class RebuildReport {

    private static final double UNKNOWN = -1;

    private RebuildReport() {}

    static ProjectionStatus.@Nullable Next of(
            ViewProcessor<?> processor, @Nullable TrackingToken head, EventSource source, long deadLetters) {
        Succession<?> succession = processor.succession();
        ViewBuild<?> build = succession.next();
        if (build == null) {
            return null;
        }
        TrackingToken reached = StatusReport.reached(build);
        double speed = succession.speed().perSecond();
        double rate = speed < 0 ? UNKNOWN : speed; // it may have been set back
        boolean counts = source.eventsBetween(null, head).isPresent();
        double done = StatusReport.progress(build);
        double left = head == null ? UNKNOWN : Math.max(0, Headway.of(head) - done);
        return new ProjectionStatus.Next(
                build.version(),
                source.describe(reached),
                head == null ? UNKNOWN : progress(done, Headway.of(head)),
                counts ? rate : UNKNOWN,
                left == 0 ? 0 : rate > 0 && left > 0 ? left / rate : UNKNOWN,
                deadLetters,
                state(build, succession.step()),
                reason(build, succession.step()));
    }

    private static double progress(double done, double all) {
        return all <= 0 ? 1 : Math.min(1, done / all);
    }

    private static State state(ViewBuild<?> build, HandOver.@Nullable Step step) {
        if (build.error() != null || StatusReport.full(build.workers()) != null) {
            return State.STOPPED;
        }
        return build.trouble() != null || step == HandOver.Step.HELD ? State.WAITING : State.RUNNING;
    }

    private static @Nullable String reason(ViewBuild<?> build, HandOver.@Nullable Step step) {
        Throwable error = build.error();
        if (error != null) {
            return "rebuild-stopped: " + error.getMessage();
        }
        String full = StatusReport.full(build.workers());
        String trouble = full == null ? build.trouble() : full;
        return trouble == null && step == HandOver.Step.HELD
                ? "dead-letters: it is complete but for them, and serves when they are gone or when it is forced"
                : trouble;
    }
}
