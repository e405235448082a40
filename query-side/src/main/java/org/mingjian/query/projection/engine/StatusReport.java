package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

/** Tells how a view stands, also where other nodes work on part of it. */
final class StatusReport {

    private static final long UNKNOWN = -1;

    private final EngineParts parts;

    StatusReport(EngineParts parts) {
        this.parts = parts;
    }

    ProjectionStatus of(ViewProcessor<?> processor, LogEnd end) {
        ViewBuild<?> serving = processor.serving();
        ViewVersion version = serving == null ? null : serving.version();
        TrackingToken position = reached(serving);
        return new ProjectionStatus(
                processor.fold().view(),
                version,
                state(processor),
                reason(processor),
                documents(version),
                parts.source().describe(position),
                lagEvents(position, end),
                lagSeconds(processor, position, end),
                deadLetters(version),
                processor.workers().size(),
                processor.fingerprintDiffers(),
                RebuildReport.of(processor, end.head(), parts.source(), deadLetters(next(processor))));
    }

    private static @Nullable ViewVersion next(ViewProcessor<?> processor) {
        ViewBuild<?> next = processor.succession().next();
        return next == null ? null : next.version();
    }

    private State state(ViewProcessor<?> processor) {
        if (processor.error() != null || full(processor.workers()) != null) {
            return State.STOPPED;
        }
        if (processor.trouble() != null || processor.fingerprintDiffers()) {
            return State.WAITING;
        }
        return processor.isRunning() && processor.serving() != null ? State.RUNNING : State.STARTING;
    }

    private @Nullable String reason(ViewProcessor<?> processor) {
        Throwable error = processor.error();
        if (error != null) {
            return "projection-stopped: " + error.getMessage();
        }
        String full = full(processor.workers());
        String trouble = full == null ? processor.trouble() : full;
        return trouble == null && processor.fingerprintDiffers()
                ? "fingerprint-differs: another program built what serves, and this one does not feed it"
                : trouble;
    }

    static @Nullable String full(List<SegmentWorker> workers) {
        return workers.stream()
                .map(SegmentWorker::full)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private long deadLetters(@Nullable ViewVersion version) {
        try {
            return version == null ? UNKNOWN : parts.letters().board().letters(version);
        } catch (StoreUnavailableException e) {
            return UNKNOWN;
        }
    }

    static @Nullable TrackingToken reached(@Nullable ViewBuild<?> build) {
        try {
            return build == null ? null : build.reached();
        } catch (StoreUnavailableException | UnableToClaimTokenException e) {
            return null;
        }
    }

    /** 0 while that is not known. */
    static double progress(ViewBuild<?> build) {
        try {
            return build.progress();
        } catch (StoreUnavailableException | UnableToClaimTokenException e) {
            return 0;
        }
    }

    private long documents(@Nullable ViewVersion version) {
        try {
            return version == null ? UNKNOWN : parts.store().count(version);
        } catch (StoreUnavailableException e) {
            return UNKNOWN;
        }
    }

    private long lagEvents(@Nullable TrackingToken position, LogEnd end) {
        return end.known() ? parts.source().eventsBetween(position, end.head()).orElse(UNKNOWN) : UNKNOWN;
    }

    private double lagSeconds(ViewProcessor<?> processor, @Nullable TrackingToken position, LogEnd end) {
        if (end.isReached(position)) {
            return 0;
        }
        if (!end.known()) {
            return UNKNOWN;
        }
        Instant oldest = null;
        for (SegmentWorker worker : processor.workers()) {
            Instant asOf = worker.currentAsOf();
            if (asOf == null) {
                return UNKNOWN;
            }
            oldest = oldest == null || asOf.isBefore(oldest) ? asOf : oldest;
        }
        return oldest == null
                ? UNKNOWN
                : Duration.between(oldest, parts.clock().instant()).toMillis() / 1000.0;
    }
}
