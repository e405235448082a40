package org.mingjian.query.policylab;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Says a position in the log's words. */
@FunctionalInterface
public interface PositionWords {

    /** @param position null for the beginning */
    String of(@Nullable TrackingToken position);
}
