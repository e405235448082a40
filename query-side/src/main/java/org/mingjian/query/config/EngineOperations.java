package org.mingjian.query.config;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventLog;
import org.mingjian.query.casehistory.LogUnavailableException;
import org.mingjian.query.projection.engine.ProjectionEngine;
import org.mingjian.query.rest.Operations;
import org.springframework.stereotype.Component;

/** Asks log and engine how they are. */
@Component
final class EngineOperations implements Operations {
    private final ProjectionEngine engine;
    private final EventLog log;

    EngineOperations(ProjectionEngine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
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
}
