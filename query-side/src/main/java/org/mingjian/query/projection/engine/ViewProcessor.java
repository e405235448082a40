package org.mingjian.query.projection.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/**
 * Keeps one view up to date: prepares its index, claims segments that nobody works on, and gives each a worker. A
 * worker that cannot go on stops the whole view.
 */
final class ViewProcessor<V> implements SegmentWorker.Owner {

    private static final Duration MUCH_BEHIND = Duration.ofSeconds(3);

    private final Fold<V> fold;
    private final EngineParts parts;
    private final ScheduledExecutorService scheduler;
    private final Map<Integer, SegmentWorker> workers = new ConcurrentHashMap<>();
    private final Map<Integer, Thread> threads = new ConcurrentHashMap<>();
    private final Map<Integer, Long> embargoes = new ConcurrentHashMap<>();
    private final RefreshPace refreshPace;

    private volatile ViewIndices.@Nullable Prepared prepared;
    private volatile @Nullable Throwable error;
    private volatile @Nullable String trouble;
    private volatile boolean running;
    private volatile int segments;
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
        for (Thread thread : List.copyOf(threads.values())) {
            join(thread);
        }
    }

    private synchronized void halt() {
        running = false;
        if (coordination != null) {
            coordination.cancel(false);
        }
        workers.values().forEach(SegmentWorker::stop);
    }

    private static void join(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
        for (SegmentWorker worker : workers.values()) {
            String waitsFor = worker.trouble();
            if (waitsFor != null) {
                return waitsFor;
            }
        }
        return trouble;
    }

    /** How many segments the view has, which was settled when it was first made; 0 while that is not known. */
    int segments() {
        return segments;
    }

    ViewIndices.@Nullable Prepared prepared() {
        return prepared;
    }

    List<SegmentWorker> workers() {
        return List.copyOf(workers.values());
    }

    /** Gives a segment back and leaves it to others for so long. */
    void release(int segment, long millis) {
        embargoes.put(segment, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
        SegmentWorker worker = workers.get(segment);
        if (worker != null) {
            worker.stop();
        }
    }

    /** Takes a segment at once if nobody has it. */
    boolean claimNow(int segment) {
        embargoes.remove(segment);
        coordinate();
        return workers.containsKey(segment);
    }

    private synchronized void coordinate() {
        if (!running) {
            return;
        }
        try {
            ViewVersion version = prepare().version();
            for (Segment segment : available(version.name())) {
                claim(version, segment);
            }
            refreshPace.follow(version, isBehind());
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
                && workers.values().stream()
                        .map(SegmentWorker::currentAsOf)
                        .anyMatch(asOf -> asOf != null && asOf.isBefore(recent));
    }

    private ViewIndices.Prepared prepare() {
        ViewIndices.Prepared known = prepared;
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
        segments = parts.tokens().fetchSegments(name).length;
        if (fresh.fingerprintDiffers()) {
            ProjectionLog.fingerprintDiffers(fold.view(), name);
        }
        prepared = fresh;
        return fresh;
    }

    /** An index that is yet to be made has none of what tokens from before say is written. */
    private void beginAnew(ViewVersion version) {
        if (parts.tokens().resetTokens(version.name())) {
            ProjectionLog.indexIsGone(fold.view(), version.index());
        }
    }

    private List<Segment> available(String processor) {
        List<Segment> free = new ArrayList<>();
        int room = parts.settings().maxSegments() - workers.size();
        if (room <= 0 || workers.size() == segments) {
            return free;
        }
        for (Segment segment : parts.tokens().fetchAvailableSegments(processor)) {
            boolean wanted = !workers.containsKey(segment.getSegmentId()) && !underEmbargo(segment.getSegmentId());
            if (wanted && free.size() < room) {
                free.add(segment);
            }
        }
        return free;
    }

    private boolean underEmbargo(int segment) {
        Long until = embargoes.get(segment);
        if (until != null && until - System.nanoTime() <= 0) {
            embargoes.remove(segment);
            return false;
        }
        return until != null;
    }

    private void claim(ViewVersion version, Segment segment) {
        TrackingToken token;
        try {
            token = parts.tokens().fetchToken(version.name(), segment.getSegmentId());
        } catch (UnableToClaimTokenException e) {
            return; // another node was first
        }
        // What this node knows of the view may date from before another had the segment.
        parts.store().forget(version);
        int id = segment.getSegmentId();
        TrackingToken from = token == null ? null : WrappedToken.unwrapLowerBound(token);
        ProjectionLog.started(fold.view(), version.name(), id, parts.source().describe(from));
        SegmentWorker worker = new SegmentWorker(
                segment,
                new Lane(fold, segment, from),
                new BatchWriter<>(fold, version, parts.store(), parts.poison()),
                new SegmentClaim(
                        parts.tokens(),
                        version.name(),
                        id,
                        token,
                        parts.settings().claimRenewal(),
                        parts.settings().idleStore()),
                parts,
                this);
        workers.put(id, worker);
        Thread thread = new Thread(worker, "projection-" + fold.view() + "-" + id);
        thread.setDaemon(true);
        threads.put(id, thread);
        thread.start();
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
        workers.remove(worker.segment().getSegmentId(), worker);
        threads.remove(worker.segment().getSegmentId());
    }
}
