package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/** Tells how a view stands, also where other nodes work on part of it. */
final class StatusReport {

    private static final long UNKNOWN = -1;

    private final EngineParts parts;

    StatusReport(EngineParts parts) {
        this.parts = parts;
    }

    ProjectionStatus of(ViewProcessor<?> processor, @Nullable TrackingToken head) {
        ViewIndices.Prepared prepared = processor.prepared();
        ViewVersion version = prepared == null ? null : prepared.version();
        TrackingToken position = lowest(processor);
        return new ProjectionStatus(
                processor.fold().view(),
                version,
                state(processor),
                reason(processor),
                documents(version),
                parts.source().describe(position),
                lagEvents(position, head),
                lagSeconds(processor, position, head),
                deadLetters(version),
                processor.workers().size(),
                prepared != null && prepared.fingerprintDiffers());
    }

    private State state(ViewProcessor<?> processor) {
        if (processor.error() != null || full(processor) != null) {
            return State.STOPPED;
        }
        if (processor.trouble() != null || parts.reader().trouble() != null) {
            return State.WAITING;
        }
        return processor.isRunning() && processor.prepared() != null ? State.RUNNING : State.STARTING;
    }

    private @Nullable String reason(ViewProcessor<?> processor) {
        Throwable error = processor.error();
        if (error != null) {
            return "projection-stopped: " + error.getMessage();
        }
        String full = full(processor);
        String trouble = full == null ? processor.trouble() : full;
        return trouble == null ? parts.reader().trouble() : trouble;
    }

    private static @Nullable String full(ViewProcessor<?> processor) {
        return processor.workers().stream()
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

    /** How far it is on all nodes; of this node's own segments what is reached, which is stored a moment later. */
    private @Nullable TrackingToken lowest(ViewProcessor<?> processor) {
        ViewBuild<?> build = processor.serving();
        if (build == null) {
            return null;
        }
        Map<Integer, SegmentWorker> mine = build.workers().stream()
                .collect(Collectors.toMap(worker -> worker.segment().getSegmentId(), Function.identity()));
        try {
            TrackingToken lowest = null;
            for (int segment = 0; segment < build.segments(); segment++) {
                SegmentWorker worker = mine.get(segment);
                TrackingToken position = StoredPosition.plain(
                        worker == null
                                ? parts.tokens().peek(build.version().name(), segment)
                                : worker.status().getInternalTrackingToken());
                if (position == null) {
                    return null;
                }
                lowest = lowest == null ? position : lowest.lowerBound(position);
            }
            return lowest;
        } catch (StoreUnavailableException | UnableToClaimTokenException e) {
            return null;
        }
    }

    private long documents(@Nullable ViewVersion version) {
        try {
            return version == null ? UNKNOWN : parts.store().count(version);
        } catch (StoreUnavailableException e) {
            return UNKNOWN;
        }
    }

    private static long lagEvents(@Nullable TrackingToken position, @Nullable TrackingToken head) {
        if (head == null || (position != null && position.covers(head))) {
            return 0;
        }
        OptionalLong last = head.position();
        OptionalLong reached = position == null ? OptionalLong.of(0) : position.position();
        return last.isPresent() && reached.isPresent() ? Math.max(0, last.getAsLong() - reached.getAsLong()) : UNKNOWN;
    }

    private double lagSeconds(
            ViewProcessor<?> processor, @Nullable TrackingToken position, @Nullable TrackingToken head) {
        if (head == null || (position != null && position.covers(head))) {
            return 0;
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
