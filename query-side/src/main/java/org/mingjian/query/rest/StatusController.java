package org.mingjian.query.rest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the query side is doing, for operators. */
@RestController
class StatusController {
    private final Operations operations;

    StatusController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/api/v1/status")
    @ReadsViews({})
    StatusAnswer status() {
        Operations.Report report = operations.report();
        var views = new TreeMap<String, View>();
        report.views().forEach((name, status) -> views.put(name, View.of(status)));
        return new StatusAnswer(
                new LogState(report.logPosition(), report.settledInstant()),
                views,
                new Counts(
                        documents(report, "creditstanding"),
                        documents(report, "unitdossier"),
                        documents(report, "inspectiondocket")),
                report.logPosition(),
                report.settledInstant());
    }

    private static long documents(Operations.Report report, String view) {
        ProjectionStatus status = report.views().get(view);
        return status == null ? -1 : status.documents();
    }

    /** The whole state. */
    record StatusAnswer(LogState log, Map<String, View> views, Counts counts, String position, Instant asOf) {}

    /** Where the log ends. */
    record LogState(String position, Instant settledInstant) {}

    /** How a view stands, and how many of its segments this node works on; -1 where a figure cannot be had now. */
    record View(
            long documents,
            String position,
            Lag lag,
            long deadLetters,
            ProjectionStatus.State state,
            @Nullable String reason,
            @Nullable String version,
            int segments,
            boolean fingerprintDiffers,
            @Nullable RebuildState rebuild) {
        static View of(ProjectionStatus status) {
            return new View(
                    status.documents(),
                    status.position(),
                    new Lag(status.lagEvents(), status.lagSeconds()),
                    status.deadLetters(),
                    status.state(),
                    status.reason(),
                    status.version() == null ? null : status.version().name(),
                    status.segments(),
                    status.fingerprintDiffers(),
                    RebuildState.of(status));
        }
    }

    /** How far a view is behind the log. */
    record Lag(long events, double seconds) {}

    /** What is on record. */
    record Counts(long subjects, long units, long inspections) {}
}
