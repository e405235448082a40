package org.mingjian.query.config;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.LetterBoard;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.rest.Freshness;
import org.mingjian.query.rest.Operations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks engine and log a few times a second how recent the views are, so that no answer has to wait for it. What an answer
 * states is therefore a moment old: its documents hold everything up to there, and perhaps more.
 */
final class EngineFreshness implements Freshness, Operations, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EngineFreshness.class);
    private static final long INTERVAL_MILLIS = 300;

    private final ProjectionEngine engine;
    private final EventLog log;
    private final LetterBoard board;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "freshness");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Stamp> known = new ConcurrentHashMap<>();

    EngineFreshness(ProjectionEngine engine, EventLog log, LetterBoard board) {
        this.engine = engine;
        this.log = log;
        this.board = board;
        var unused = scheduler.scheduleWithFixedDelay(this::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Stamp of(String view) {
        Stamp stamp = known.get(view);
        return stamp == null ? new Stamp(log.describe(null), Instant.EPOCH, Gaps.NONE) : stamp;
    }

    @Override
    public Report report() {
        try {
            Instant settled = log.settledInstant();
            @SuppressWarnings("NullAway") // null is Axon's word for an empty log
            @Nullable
            TrackingToken head = log.engine().createHeadToken();
            return new Report(log.describe(head), settled, engine.status());
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        }
    }

    @Override
    public Stamp now(String view) {
        try {
            return look(view, log.settledInstant());
        } catch (EventStoreException e) {
            throw new LogUnavailableException(e);
        }
    }

    /** One at a time, so that what was asked for earlier never replaces what was asked for later. */
    private synchronized Stamp look(String view, Instant settled) {
        String position = log.describe(engine.reached(view));
        Stamp stamp = stamp(view, position, settled, board.look());
        known.put(view, stamp);
        return stamp;
    }

    private synchronized void look(Set<String> views, Instant settled) {
        Map<String, String> positions = new HashMap<>();
        views.forEach(view -> attempt(view, () -> positions.put(view, log.describe(engine.reached(view)))));
        List<Header> letters = board.look();
        positions.forEach(
                (view, position) -> attempt(view, () -> known.put(view, stamp(view, position, settled, letters))));
    }

    /** @param letters looked at after the position, so that none at or below it is missed */
    private Stamp stamp(String view, String position, Instant settled, List<Header> letters) {
        return new Stamp(position, settled, Gaps.of(engine.version(view), letters));
    }

    private void look() {
        try {
            Instant settled = log.settledInstant();
            look(engine.processors().keySet(), settled);
        } catch (RuntimeException e) {
            LOG.debug("log or letters cannot be asked how recent answers are", e);
        } catch (Throwable e) { // the scheduler would swallow an Error and never call again
            LOG.warn("PRJ-1103 How recent answers are cannot be learnt for an error in the program; trying again", e);
        }
    }

    /** A view that cannot be asked keeps the stamp that it has, and is no matter of the others. */
    private static void attempt(String view, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be asked how recent it is", view, e);
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
