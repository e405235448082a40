package org.mingjian.query.config;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.projection.ProjectionStatus;
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
    private volatile @Nullable Map<String, Stamp> known;

    EngineFreshness(ProjectionEngine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
        var unused = scheduler.scheduleWithFixedDelay(this::look, 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Stamp of(String view) {
        Map<String, Stamp> last = known;
        Stamp stamp = last == null ? null : last.get(view);
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

    private void look() {
        try {
            Instant settled = log.settledInstant();
            var stamps = new HashMap<String, Stamp>();
            for (ProjectionStatus status : engine.status().values()) {
                stamps.put(status.view(), new Stamp(status.position(), settled));
            }
            known = stamps;
        } catch (RuntimeException e) {
            LOG.debug("log or views cannot be asked how recent they are", e);
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
