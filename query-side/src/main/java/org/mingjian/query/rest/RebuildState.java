package org.mingjian.query.rest;

import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;

/** The version of a view that is being built, as operators are told of it; -1 where a figure cannot be had now. */
record RebuildState(
        String version,
        String position,
        double progress,
        double eventsPerSecond,
        double secondsLeft,
        long deadLetters,
        ProjectionStatus.State state,
        @Nullable String reason) {

    static @Nullable RebuildState of(ProjectionStatus status) {
        ProjectionStatus.Next next = status.next();
        return next == null
                ? null
                : new RebuildState(
                        next.version().name(),
                        next.position(),
                        next.progress(),
                        next.eventsPerSecond(),
                        next.secondsLeft(),
                        next.deadLetters(),
                        next.state(),
                        next.reason());
    }
}
