package org.mingjian.query.config;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
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
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "freshness");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Stamp> known = new ConcurrentHashMap<>();

    EngineFreshness(ProjectionEngine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
        var unused = scheduler.scheduleWithFixedDelay(this::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Stamp of(String view) {
        Stamp stamp = known.get(view);
        return stamp == null ? new Stamp(log.describe(null), Instant.EPOCH) : stamp;
    }

    @Override
    public Report report() {
        Instant settled = log.settledInstant();
        @SuppressWarnings("NullAway") // null is Axon's word for an empty log
        @Nullable
        TrackingToken head = log.engine().createHeadToken();
        return new Report(log.describe(head), settled, engine.status());
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
        Stamp stamp = new Stamp(log.describe(engine.reached(view)), settled);
        known.put(view, stamp);
        return stamp;
    }

    private void look() {
        try {
            Instant settled = log.settledInstant();
            engine.processors().keySet().forEach(view -> attempt(view, settled));
        } catch (RuntimeException e) {
            LOG.debug("the log cannot be asked how recent it is", e);
        }
    }

    /** A view that cannot be asked keeps the stamp that it has, and is no matter of the others. */
    private void attempt(String view, Instant settled) {
        try {
            look(view, settled);
        } catch (RuntimeException e) {
            LOG.debug("{} cannot be asked how recent it is", view, e);
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
