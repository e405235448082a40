package org.mingjian.query.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.RebuildRefusedException;
import org.mingjian.query.projection.ViewVersion;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which versions the views have, and the building of new ones, for operators. */
@RestController
class ViewsController {
    private final Operations operations;
    private final Rebuilds rebuilds;

    ViewsController(Operations operations, Rebuilds rebuilds) {
        this.operations = operations;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/api/v1/views")
    @ReadsViews({})
    ViewsAnswer views() {
        Operations.Report report = operations.report();
        List<ViewItem> views = new TreeMap<>(report.views())
                .values().stream().map(ViewItem::of).toList();
        return new ViewsAnswer(views, views.size(), report.logPosition(), report.settledInstant());
    }

    @GetMapping("/api/v1/views/{view}")
    @ReadsViews({})
    ViewAnswer view(@PathVariable String view) {
        Operations.Report report = operations.report();
        ViewItem item = ViewItem.of(known(report, view));
        return new ViewAnswer(item.view(), item.serving(), item.next(), report.logPosition(), report.settledInstant());
    }

    @PostMapping("/api/v1/views/{view}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Ordered rebuild(
            @PathVariable String view, @RequestParam(defaultValue = "false") boolean force, Authentication caller) {
        ProjectionStatus status = known(operations.report(), view);
        try {
            return Ordered.of(rebuilds.begin(view, force, caller.getName()));
        } catch (RebuildRefusedException e) {
            throw e.running()
                    .map(version -> running(status, version))
                    .orElseGet(() -> ProblemException.of("rebuild-not-running", "view", view));
        }
    }

    private static ProblemException running(ProjectionStatus status, ViewVersion version) {
        ProjectionStatus.Next next = status.next();
        return ProblemException.of(
                "rebuild-running",
                Map.of(
                        "view",
                        version.view(),
                        "version",
                        version.name(),
                        "progress",
                        next != null && next.version().equals(version) ? next.progress() : 0));
    }

    @DeleteMapping("/api/v1/views/{view}/rebuild")
    Ordered cancel(@PathVariable String view, Authentication caller) {
        known(operations.report(), view);
        try {
            return Ordered.of(rebuilds.cancel(view, caller.getName()));
        } catch (RebuildRefusedException e) {
            throw ProblemException.of("rebuild-not-running", "view", view);
        }
    }

    private static ProjectionStatus known(Operations.Report report, String view) {
        return Optional.ofNullable(report.views().get(view))
                .orElseThrow(() -> ProblemException.of("view-not-found", "view", view));
    }

    /** All views. */
    record ViewsAnswer(List<ViewItem> views, int total, String position, Instant asOf) {}

    /** One view. */
    record ViewAnswer(
            String view,
            @Nullable Serving serving,
            @Nullable RebuildState next,
            String position,
            Instant asOf) {}

    /** A view and its versions. */
    record ViewItem(
            String view,
            @Nullable Serving serving,
            @Nullable RebuildState next) {
        static ViewItem of(ProjectionStatus status) {
            return new ViewItem(status.view(), Serving.of(status), RebuildState.of(status));
        }
    }

    /** The version that answers come from; {@code documents} is -1 where it cannot be had now. */
    record Serving(String version, String position, long documents, long deadLetters) {
        static @Nullable Serving of(ProjectionStatus status) {
            ViewVersion version = status.version();
            return version == null
                    ? null
                    : new Serving(version.name(), status.position(), status.documents(), status.deadLetters());
        }
    }

    /** The version that an order was about. */
    record Ordered(String view, String version) {
        static Ordered of(ViewVersion version) {
            return new Ordered(version.view(), version.name());
        }
    }
}
