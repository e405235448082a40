package org.mingjian.query.projection.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewVersion;

/**
 * This node's part in one version of a view: claims segments that nobody works on, and gives each a worker. A worker
 * that cannot go on stops this version and no other.
 */
final class ViewBuild<V> {

    private final Fold<V> fold;
    private final ViewVersion version;
    private final EngineParts parts;
    private final BiConsumer<ViewVersion, Throwable> onError;
    private final int segments;
    private final Map<Integer, SegmentWorker> workers = new ConcurrentHashMap<>();
    private final Map<Integer, Thread> threads = new ConcurrentHashMap<>();
    private final Map<Integer, Long> embargoes = new ConcurrentHashMap<>();
    private volatile @Nullable Throwable error;

    /**
     * @param segments how many the version has, which was settled when it was made
     * @param onError told once, when it stops
     */
    ViewBuild(
            Fold<V> fold,
            ViewVersion version,
            int segments,
            EngineParts parts,
            BiConsumer<ViewVersion, Throwable> onError) {
        this.fold = fold;
        this.version = version;
        this.segments = segments;
        this.parts = parts;
        this.onError = onError;
    }

    ViewVersion version() {
        return version;
    }

    int segments() {
        return segments;
    }

    List<SegmentWorker> workers() {
        return List.copyOf(workers.values());
    }

    /** Why it has stopped, or null. */
    @Nullable
    Throwable error() {
        return error;
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        String readersTrouble = parts.reader().trouble();
        for (SegmentWorker worker : workers.values()) {
            String waitsFor = worker.trouble();
            if (waitsFor != null) {
                return waitsFor;
            }
        }
        return readersTrouble;
    }

    /** Takes what segments nobody works on, and gives back what it has beyond its share among the nodes. */
    void claimShare() {
        if (error != null) {
            return;
        }
        for (SegmentWorker worker : surplus()) {
            ProjectionLog.givesAway(fold.view(), worker.segment().getSegmentId());
            worker.stop();
        }
        try {
            available().forEach(this::claim);
        } catch (UnableToClaimTokenException e) {
            fail(e); // a token is gone, and with it what is known of the segment
        }
    }

    /**
     * How far it is on all nodes; of this node's own segments what is reached, which is stored a moment later. Null for the
     * beginning of the log.
     */
    @Nullable
    TrackingToken reached() {
        TrackingToken lowest = null;
        for (int segment = 0; segment < segments; segment++) {
            TrackingToken position = reached(segment);
            if (position == null) {
                return null;
            }
            lowest = lowest == null ? position : lowest.lowerBound(position);
        }
        return lowest;
    }

    private @Nullable TrackingToken reached(int segment) {
        SegmentWorker worker = workers.get(segment);
        return StoredPosition.plain(
                worker == null
                        ? parts.tokens().peek(version.name(), segment)
                        : worker.status().getInternalTrackingToken());
    }

    /** How far it is, as {@link #reached}, with what this node has in hand counted in; 0 for the beginning of the log. */
    double progress() {
        double lowest = Double.MAX_VALUE;
        for (int segment = 0; segment < segments; segment++) {
            SegmentWorker worker = workers.get(segment);
            lowest = Math.min(lowest, worker == null ? Headway.of(reached(segment)) : worker.progress());
        }
        return segments == 0 ? 0 : lowest;
    }

    private void fail(Throwable cause) {
        if (error == null) {
            error = cause;
            onError.accept(version, cause);
        }
        halt();
    }

    /** Gives a segment back and leaves it to others for so long. */
    void release(int segment, long millis) {
        embargoes.put(segment, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
        SegmentWorker worker = workers.get(segment);
        if (worker != null) {
            worker.stop();
        }
    }

    void liftEmbargo(int segment) {
        embargoes.remove(segment);
    }

    boolean worksOn(int segment) {
        return workers.containsKey(segment);
    }

    /** Tells each worker to end its batch and to give its segment back; does not wait for it. */
    void halt() {
        workers.values().forEach(SegmentWorker::stop);
    }

    /** Whether no worker is left, so that nothing more is written. */
    boolean isIdle() {
        return workers.isEmpty();
    }

    /** Waits until every worker that was told to stop has ended. */
    void await() {
        for (Thread thread : List.copyOf(threads.values())) {
            join(thread);
        }
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

    private int share() {
        return parts.tokens()
                .nodes()
                .share(version.name(), segments, parts.settings().maxSegments());
    }

    /** The first segments are kept, so that what was given back once is not given back again. */
    private List<SegmentWorker> surplus() {
        return workers.values().stream()
                .sorted(Comparator.comparing(worker -> worker.segment().getSegmentId()))
                .skip(share())
                .filter(worker -> !worker.isLeaving())
                .toList();
    }

    private List<Segment> available() {
        List<Segment> free = new ArrayList<>();
        int room = share() - workers.size();
        if (room <= 0 || workers.size() == segments) {
            return free;
        }
        for (Segment segment : parts.tokens().fetchAvailableSegments(version.name())) {
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

    private void claim(Segment segment) {
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
        Lane lane = new Lane(fold, segment, from);
        SegmentLetters letters = new SegmentLetters(version, lane::takes, parts);
        SegmentWorker worker = new SegmentWorker(
                segment,
                lane,
                new BatchWriter<>(fold, version, parts.store()),
                letters,
                new LetterOrders<>(fold, version, lane::takes, letters, parts),
                new SegmentClaim(
                        parts.tokens(),
                        version.name(),
                        id,
                        token,
                        parts.settings().claimRenewal(),
                        parts.settings().idleStore()),
                parts,
                new Departures());
        workers.put(id, worker);
        Thread thread = new Thread(worker, "projection-" + version.name() + "-" + id);
        thread.setDaemon(true);
        threads.put(id, thread);
        thread.start();
    }

    /** Forgets who has gone, after it has given its segment back. */
    private final class Departures implements SegmentWorker.Owner {

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
}
