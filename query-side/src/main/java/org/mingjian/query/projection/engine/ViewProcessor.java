package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/**
 * Keeps one view up to date: prepares its index and looks after this node's part in it. A worker that cannot go on stops
 * the whole view.
 */
final class ViewProcessor<V> implements SegmentWorker.Owner {

    private static final Duration MUCH_BEHIND = Duration.ofSeconds(3);

    private final Fold<V> fold;
    private final EngineParts parts;
    private final ScheduledExecutorService scheduler;
    private final RefreshPace refreshPace;

    private volatile ViewIndices.@Nullable Prepared prepared;
    private volatile @Nullable ViewBuild<V> serving;
    private volatile @Nullable Throwable error;
    private volatile @Nullable String trouble;
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> coordination;

    ViewProcessor(Fold<V> fold, EngineParts parts, ScheduledExecutorService scheduler) {
        this.fold = fold;
        this.parts = parts;
        this.scheduler = scheduler;
        this.refreshPace = new RefreshPace(parts.indices());
    }

    Fold<V> fold() {
        return fold;
    }

    synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        error = null;
        coordination = scheduler.scheduleWithFixedDelay(
                this::coordinate, 0, parts.settings().claimInterval().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets each worker end its batch and give its segment back. */
    void shutDown() {
        halt();
        ViewBuild<V> build = serving;
        if (build != null) {
            build.await();
        }
    }

    private synchronized void halt() {
        running = false;
        if (coordination != null) {
            coordination.cancel(false);
        }
        ViewBuild<V> build = serving;
        if (build != null) {
            build.halt();
        }
    }

    boolean isRunning() {
        return running;
    }

    @Nullable
    Throwable error() {
        return error;
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        ViewBuild<V> build = serving;
        String waitsFor = build == null ? null : build.trouble();
        return waitsFor == null ? trouble : waitsFor;
    }

    ViewIndices.@Nullable Prepared prepared() {
        return prepared;
    }

    /** This node's part in the version that serves; null while that is not known. */
    @Nullable
    ViewBuild<V> serving() {
        return serving;
    }

    List<SegmentWorker> workers() {
        ViewBuild<V> build = serving;
        return build == null ? List.of() : build.workers();
    }

    /** The most segments that this node takes, by the version that it works on; nothing while it works on none. */
    Map<String, Integer> works() {
        ViewBuild<V> build = serving;
        return running && build != null
                ? Map.of(build.version().name(), parts.settings().maxSegments())
                : Map.of();
    }

    /** Gives a segment back and leaves it to others for so long. */
    void release(int segment, long millis) {
        ViewBuild<V> build = serving;
        if (build != null) {
            build.release(segment, millis);
        }
    }

    /** Takes a segment at once if nobody has it. */
    boolean claimNow(int segment) {
        ViewBuild<V> build = serving;
        if (build != null) {
            build.liftEmbargo(segment);
        }
        coordinate();
        build = serving;
        return build != null && build.worksOn(segment);
    }

    private synchronized void coordinate() {
        if (!running) {
            return;
        }
        try {
            ViewBuild<V> build = prepare();
            build.claimShare();
            refreshPace.follow(build.version(), isBehind());
            trouble = null;
        } catch (StoreUnavailableException e) {
            trouble = "elasticsearch-unavailable: " + e.getMessage();
        } catch (Throwable e) { // the scheduler would swallow an Error and never call again
            fail(e);
        }
    }

    private boolean isBehind() {
        Instant recent = parts.clock().instant().minus(MUCH_BEHIND);
        return !parts.reader().isAtEnd()
                && workers().stream()
                        .map(SegmentWorker::currentAsOf)
                        .anyMatch(asOf -> asOf != null && asOf.isBefore(recent));
    }

    private ViewBuild<V> prepare() {
        ViewBuild<V> known = serving;
        if (known != null) {
            return known;
        }
        ViewIndices.Prepared fresh = parts.indices().prepare(fold, this::beginAnew);
        String name = fresh.version().name();
        if (parts.tokens().fetchSegments(name).length == 0) {
            try {
                parts.tokens().initializeTokenSegments(name, parts.settings().segments());
            } catch (UnableToClaimTokenException e) {
                // another node was first
            }
        }
        if (fresh.fingerprintDiffers()) {
            ProjectionLog.fingerprintDiffers(fold.view(), name);
        }
        int segments = parts.tokens().fetchSegments(name).length;
        ViewBuild<V> build = new ViewBuild<>(fold, fresh.version(), segments, parts, this);
        prepared = fresh;
        serving = build;
        return build;
    }

    /** An index that is yet to be made has none of what tokens from before say is written. */
    private void beginAnew(ViewVersion version) {
        parts.letters().store().clear(version);
        if (parts.tokens().resetTokens(version.name())) {
            ProjectionLog.indexIsGone(fold.view(), version.index());
        }
    }

    private void fail(Throwable cause) {
        if (error == null) {
            error = cause;
            ProjectionLog.stopped(fold.view(), cause);
        }
        halt();
    }

    @Override
    public void stopped(SegmentWorker worker, Throwable cause) {
        fail(cause);
    }

    @Override
    public void released(SegmentWorker worker) {
        // Its segment is claimed again, by this node or another, when one looks.
    }
}
