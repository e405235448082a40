package org.mingjian.query.projection.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.tokens.OtherLogException;

/**
 * Keeps one view up to date: looks again and again which versions it has, takes part in the one that serves, if that is of
 * this program's making, and in one that grows to take its place.
 */
final class ViewProcessor<V> {

    private static final long SOON_MILLIS = 100;

    private final Fold<V> fold;
    private final EngineParts parts;
    private final ScheduledExecutorService scheduler;
    private final VersionKeeper keeper;
    private final OneLog log;
    private final RetiredBuilds retired = new RetiredBuilds();
    private final Succession<V> succession;
    private final RebuildOrders orders;

    private volatile @Nullable ViewBuild<V> serving;
    /** Whether the version that serves is of another program's making, which feeds it then. */
    private volatile boolean foreign;

    private volatile @Nullable Throwable error;
    private volatile @Nullable String trouble;
    private volatile boolean running;
    private boolean opened;
    private @Nullable ScheduledFuture<?> coordination;

    ViewProcessor(Fold<V> fold, EngineParts parts, EngineParts rebuildParts, ScheduledExecutorService scheduler) {
        this.fold = fold;
        this.parts = parts;
        this.scheduler = scheduler;
        this.keeper = new VersionKeeper(fold, parts);
        this.log = new OneLog(parts.source(), parts.tokens());
        this.orders = new RebuildOrders(fold.view(), keeper, parts.indices());
        this.succession = new Succession<>(fold, rebuildParts, keeper, retired);
    }

    Fold<V> fold() {
        return fold;
    }

    synchronized void start() {
        if (isRunning()) {
            return;
        }
        halt();
        running = true;
        error = null;
        opened = false;
        serving = null;
        coordination = scheduler.scheduleWithFixedDelay(
                this::coordinate, 0, parts.settings().claimInterval().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets each worker end its batch and give its segment back. */
    void shutDown() {
        halt();
        retired.await();
    }

    private synchronized void halt() {
        running = false;
        if (coordination != null) {
            coordination.cancel(false);
        }
        retired.add(serving);
        succession.leave();
    }

    /** Whether it is at work: neither stopped nor shut down. */
    boolean isRunning() {
        return running && error() == null;
    }

    /** Why it has stopped, or null. */
    @Nullable
    Throwable error() {
        ViewBuild<V> build = serving;
        return error != null || build == null ? error : build.error();
    }

    /** Why it waits, or null. */
    @Nullable
    String trouble() {
        ViewBuild<V> build = serving;
        String waitsFor = build == null ? parts.reader().trouble() : build.trouble();
        return waitsFor == null ? trouble : waitsFor;
    }

    /** This node's part in the version that serves; null while that is not known. */
    @Nullable
    ViewBuild<V> serving() {
        return serving;
    }

    /** Whether the version that serves was built by another fold, mapping or rules than this program's. */
    boolean fingerprintDiffers() {
        return foreign;
    }

    Succession<V> succession() {
        return succession;
    }

    List<SegmentWorker> workers() {
        ViewBuild<V> build = serving;
        return build == null ? List.of() : build.workers();
    }

    /** The most segments that this node takes, by the versions that it works on. */
    Map<String, Integer> works() {
        Map<String, Integer> works = new HashMap<>();
        ViewBuild<V> build = serving;
        if (running && build != null && !foreign && build.error() == null) {
            works.put(build.version().name(), parts.settings().maxSegments());
        }
        ViewBuild<V> next = succession.next();
        if (next != null && next.error() == null) {
            works.put(next.version().name(), parts.settings().maxSegments());
        }
        return works;
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

    /** See {@link RebuildOrders#begin}. */
    synchronized ViewVersion rebuild(boolean force) {
        ViewVersion next = orders.begin(force);
        soon();
        return next;
    }

    /** See {@link RebuildOrders#cancel}. */
    synchronized ViewVersion cancelRebuild() {
        ViewVersion next = orders.cancel();
        soon();
        return next;
    }

    private void soon() {
        var unused = scheduler.schedule(this::coordinate, SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void coordinate() {
        if (!running) {
            return;
        }
        try {
            tend(keeper.look(), log.isThere());
            trouble = log.trouble();
        } catch (StoreUnavailableException e) {
            trouble = "elasticsearch-unavailable: " + e.getMessage();
        } catch (OtherLogException e) {
            fail(e);
            serving = null; // its positions say nothing about this log
        } catch (Throwable e) { // the scheduler would swallow an Error and never call again
            fail(e);
        }
    }

    /** @param readable whether the log is there to be read; without it nothing is fed */
    private void tend(ViewVersions known, boolean readable) {
        ViewVersions seen = known;
        if (seen.serving() == null) {
            keeper.found();
            seen = keeper.look();
        }
        Built served = seen.serving();
        if (served == null) {
            return;
        }
        if (!opened) {
            keeper.open(seen, served);
            seen = keeper.look();
            opened = true;
        }
        follow(served);
        if (!readable) {
            return;
        }
        succession.grow(seen);
        ViewBuild<V> build = serving;
        if (build != null && feed(succession.handOver(build))) {
            soon();
        }
        succession.clear(seen);
    }

    /** Turns to the version that serves now. */
    private void follow(Built served) {
        ViewBuild<V> known = serving;
        if (known != null && known.version().equals(served.version())) {
            return;
        }
        foreign = !served.fingerprint().equals(keeper.fingerprint());
        if (foreign && known != null) {
            RebuildLog.othersServe(fold.view(), served.version());
        }
        retired.add(known);
        serving = new ViewBuild<>(
                fold,
                served.version(),
                keeper.segments(served.version()),
                parts,
                (version, cause) -> ProjectionLog.stopped(fold.view(), cause));
    }

    /**
     * Does this node's part for the version that serves. What grew is taken over from those who built it once they have left.
     *
     * @return whether something changes soon
     */
    private boolean feed(HandOver.Step step) {
        ViewBuild<V> build = serving;
        if (build == null || foreign || step == HandOver.Step.SERVE) {
            return step == HandOver.Step.SERVE || step == HandOver.Step.STAND_STILL;
        }
        if (step == HandOver.Step.STAND_STILL) {
            build.halt();
            return true;
        }
        if (!retired.haveLeft(build.version())) {
            return true;
        }
        build.claimShare();
        return false;
    }

    private void fail(Throwable cause) {
        if (error == null) {
            error = cause;
            ProjectionLog.stopped(fold.view(), cause);
        }
        halt();
    }
}
