package org.mingjian.query.rest;

import java.time.Instant;
import java.util.Map;
import org.mingjian.query.projection.ProjectionStatus;

/** How the query side is doing. */
public interface Operations {

    /** A report, made now. */
    Report report();

    /**
     * How log and views stand.
     *
     * @param logPosition position of the last event
     * @param settledInstant instant before which nothing can still appear in the log
     * @param views how each view stands
     */
    record Report(String logPosition, Instant settledInstant, Map<String, ProjectionStatus> views) {}
}
