package org.mingjian.query.config;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.LetterBoard;
import org.mingjian.query.rest.Freshness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks engine and log a few times a second how recent the views are, so that no answer has to wait for it. What an answer
 * states is therefore a moment old: its documents hold everything up to there, and perhaps more.
 */
final class EngineFreshness implements Freshness, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EngineFreshness.class);
    private static final long INTERVAL_MILLIS = 300;

    /**
     * What is known of a view.
     *
     * @param written up to where all is in its documents; null for the beginning of the log
     * @param settled up to when all that will ever have been recorded is in its documents
     * @param gaps looked at after that
     */
    private record Known(ViewVersion version, @Nullable TrackingToken written, Instant settled, Gaps gaps) {}

    private final Projections projections;
    private final EventLog log;
    private final Horizon horizon;
    private final LetterBoard board;
    private final SearchPositions searches;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "freshness");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    EngineFreshness(Projections projections, EventLog log, LetterBoard board, SearchPositions searches) {
        this.projections = projections;
        this.log = log;
        this.horizon = new Horizon(log);
        this.board = board;
        this.searches = searches;
    }

    EngineFreshness start() {
        var unused = scheduler.scheduleWithFixedDelay(this::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    @Override
    public Stamp of(List<String> views, boolean searching) {
        return stamp(views.stream().map(this::known).toList(), searching ? searches::of : (version, all) -> all);
    }

    private Known known(String view) {
        Known last = known.get(view);
        return last == null ? lookNow(List.of(projections.serving(view))).get(0) : last;
    }

    @Override
    public Stamp now(List<ViewVersion> versions, boolean searching) {
        return stamp(lookNow(versions), searching ? searches::refresh : (version, all) -> all);
    }

    private interface Reach {
        @Nullable
        TrackingToken of(ViewVersion version, @Nullable TrackingToken written);
    }

    /** Of several views the answer holds together only what the one furthest behind holds. */
    private Stamp stamp(List<Known> views, Reach reach) {
        List<ViewVersion> versions = views.stream().map(Known::version).toList();
        Instant settled = views.stream()
                .map(Known::settled)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Gaps gaps = views.stream().map(Known::gaps).reduce(Gaps.NONE, Gaps::and);
        return new Stamp(versions, log.describe(lowest(views, reach)), settled, gaps);
    }

    private static @Nullable TrackingToken lowest(List<Known> views, Reach reach) {
        TrackingToken lowest = null;
        for (Known view : views) {
            TrackingToken upTo = reach.of(view.version(), view.written());
            if (upTo == null) {
                return null;
            }
            lowest = lowest == null ? upTo : lowest.lowerBound(upTo);
        }
        return lowest;
    }

    private List<Known> lookNow(List<ViewVersion> versions) {
        try {
            return look(versions);
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        }
    }

    /** One at a time, so that what was asked for earlier never replaces what was asked for later. */
    private synchronized List<Known> look(List<ViewVersion> versions) {
        horizon.look();
        return keep(versions.stream().map(this::reached).toList());
    }

    private synchronized void lookAtAll() {
        horizon.look();
        List<Known> reached = new ArrayList<>();
        for (String view : projections.views()) {
            attempt(view, () -> reached.add(reached(projections.serving(view))));
        }
        var unused = keep(reached);
    }

    private Known reached(ViewVersion version) {
        TrackingToken written = written(version);
        Instant settled = horizon.of(written);
        Known before = known.get(version.view());
        if (before != null
                && before.version().equals(version)
                && before.settled().isAfter(settled)) {
            settled = before.settled();
        }
        return new Known(version, written, settled, Gaps.NONE);
    }

    private @Nullable TrackingToken written(ViewVersion version) {
        try {
            return projections.reached(version);
        } catch (UnableToClaimTokenException e) {
            return null; // a segment's position is gone: it is read again from the beginning
        }
    }

    /** Looks for letters after the positions, so that none at or below them is missed. */
    private List<Known> keep(List<Known> reached) {
        List<Header> letters = board.look();
        List<Known> looked = reached.stream()
                .map(view ->
                        new Known(view.version(), view.written(), view.settled(), Gaps.of(view.version(), letters)))
                .toList();
        looked.forEach(view -> known.merge(view.version().view(), view, NEWER));
        return looked;
    }

    /** A request that began before another version took a view's place ends with the one before. */
    private static final BinaryOperator<Known> NEWER =
            (before, fresh) -> fresh.version().number() < before.version().number() ? before : fresh;

    private void look() {
        attempt("all views", this::lookAtAll);
    }

    /** A view that cannot be asked keeps what is known of it, and is no matter of the others. */
    private static void attempt(String view, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be asked how recent it is", view, e);
        } catch (Throwable e) { // the scheduler would swallow an Error and never call again
            LOG.warn(
                    "PRJ-1103 How recent answers of {} are cannot be learnt for an error in the program; trying again",
                    view,
                    e);
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
