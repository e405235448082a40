package org.mingjian.query.projection.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;

/** How one version of a view takes the place of another: grows beside it, passes it, serves; then the other goes. */
final class Succession<V> {

    private final Fold<V> fold;
    private final EngineParts parts;
    private final VersionKeeper keeper;
    private final RetiredBuilds retired;
    /** Since when versions have been past, as far as this node saw it. */
    private final Map<ViewVersion, Long> pastSince = new HashMap<>();

    private volatile @Nullable ViewBuild<V> next;
    private volatile HandOver.@Nullable Step step;
    private boolean forced;
    /** What has got what only searching needs. */
    private @Nullable ViewVersion ripe;

    private HandOver handOver = new HandOver(System::nanoTime);
    private Speed speed = new Speed(System::nanoTime);

    /** @param parts for building anew, see {@link EngineParts#forRebuild} */
    Succession(Fold<V> fold, EngineParts parts, VersionKeeper keeper, RetiredBuilds retired) {
        this.fold = fold;
        this.parts = parts;
        this.keeper = keeper;
        this.retired = retired;
    }

    /** This node's part in the version that grows; null when none does. */
    @Nullable
    ViewBuild<V> next() {
        return next;
    }

    Speed speed() {
        return speed;
    }

    /** What its last look said. */
    HandOver.@Nullable Step step() {
        return step;
    }

    /** Takes part in what grows. */
    void grow(ViewVersions seen) {
        Optional<Built> wanted = seen.growing(keeper.fingerprint());
        ViewBuild<V> known = next;
        if (known != null && !wanted.map(Built::version).equals(Optional.of(known.version()))) {
            leave();
        }
        if (wanted.isPresent() && next == null) {
            ViewVersion version = wanted.get().version();
            handOver = new HandOver(System::nanoTime);
            speed = new Speed(System::nanoTime);
            next = new ViewBuild<>(fold, version, keeper.segments(version), parts, this::stopped);
        }
        forced = wanted.isPresent() && wanted.get().forced();
        ViewBuild<V> build = next;
        if (build != null) {
            if (retired.haveLeft(build.version())) {
                build.claimShare();
            }
            speed.at(Math.round(StatusReport.progress(build)));
        }
    }

    /** This node no longer takes part in what grows. */
    void leave() {
        retired.add(next);
        next = null;
        step = null;
    }

    /** Lets what has grown serve, if it is time. */
    HandOver.Step handOver(ViewBuild<V> serving) {
        ViewBuild<V> build = next;
        HandOver.Step now =
                build == null || build.error() != null ? HandOver.Step.GROW : look(serving.version(), build);
        if (build != null && now == HandOver.Step.SERVE) {
            now = serve(serving, build);
        }
        step = now;
        return now;
    }

    /**
     * First what may take long. Meanwhile the other goes on: it has to stand still before the two are compared once more. So
     * it does where this one no longer grows, until the next look shows what is so now.
     */
    private HandOver.Step serve(ViewBuild<V> serving, ViewBuild<V> build) {
        boolean wasRipe = build.version().equals(ripe);
        if (!wasRipe || serving.isIdle()) {
            parts.indices().ripen(build.version()); // the second time what came since
            ripe = build.version();
        }
        if (!wasRipe || !serving.isIdle() || !keeper.serve(build.version())) {
            return HandOver.Step.STAND_STILL;
        }
        RebuildLog.serves(fold.view(), build.version(), parts.source().describe(StatusReport.reached(build)));
        return HandOver.Step.SERVE;
    }

    private HandOver.Step look(ViewVersion serving, ViewBuild<V> build) {
        // First how far the one is that must not be behind: meanwhile it only comes nearer.
        TrackingToken aim;
        try {
            aim = aim(serving);
        } catch (EndUnknown e) {
            return HandOver.Step.GROW;
        }
        TrackingToken reached = StoredPosition.of(parts.tokens(), build.version(), build.segments());
        // Last its letters: one that was parked before a position was stored is seen then.
        parts.letters().board().look();
        int letters = parts.letters().board().letters(build.version());
        HandOver.Step now = handOver.next(aim, reached, letters > 0 && !forced);
        if (now == HandOver.Step.HELD && step != HandOver.Step.HELD) {
            RebuildLog.held(fold.view(), build.version(), letters);
        }
        return now;
    }

    /** As far as any segment is; where nobody knows how far it is, nothing less than all will do. */
    private @Nullable TrackingToken aim(ViewVersion serving) {
        int segments = parts.tokens().fetchSegments(serving.name()).length;
        return StoredPosition.of(parts.tokens(), serving, segments) == null
                ? end()
                : StoredPosition.highest(parts.tokens(), serving, segments);
    }

    private @Nullable TrackingToken end() {
        TrackingToken head;
        try {
            head = parts.source().head();
        } catch (RuntimeException e) { // the log is away, of which its reader tells
            throw new EndUnknown(e);
        }
        return head == null || head.position().orElse(1) == 0 ? null : head;
    }

    /** Deletes what nobody needs any more; what has served a little later, for questions that are being answered from it. */
    void clear(ViewVersions seen) {
        keeper.sweep(seen);
        for (Built abandoned : seen.abandoned()) {
            drop(abandoned.version());
        }
        long now = System.nanoTime();
        for (Built past : seen.past()) {
            long since = pastSince.computeIfAbsent(past.version(), version -> now);
            if (now - since > parts.settings().grace().toNanos()) {
                drop(past.version());
            }
        }
    }

    private void drop(ViewVersion version) {
        if (retired.haveLeft(version)) {
            keeper.drop(version);
            pastSince.remove(version);
        }
    }

    /** The log cannot be asked now where it ends. */
    private static final class EndUnknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndUnknown(RuntimeException cause) {
            super(cause);
        }
    }

    private void stopped(ViewVersion version, Throwable cause) {
        RebuildLog.stopped(fold.view(), version, cause);
    }
}
