package org.mingjian.query.projection.engine;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;

/**
 * What one page of the log holds for one segment, possibly nothing.
 *
 * @param upTo the position that the segment has reached with it
 * @param at when the log learnt of the page's last event
 */
record Slice(List<KeyedEvent> events, TrackingToken upTo, Instant at) {}
