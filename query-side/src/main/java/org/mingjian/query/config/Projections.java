package org.mingjian.query.config;

import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/** The projections as far as answers depend on them. */
interface Projections {

    Set<String> views();

    /**
     * The version that this node takes to serve: for up to two seconds after another took its place, the one before, which stays.
     *
     * @throws org.mingjian.query.projection.StoreUnavailableException it is not known yet
     */
    ViewVersion serving(String view);

    /**
     * How far all segments of a version are, on all nodes; null for the beginning.
     *
     * @throws org.mingjian.query.projection.StoreUnavailableException the store cannot be asked now
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException a segment's position is gone
     */
    @Nullable
    TrackingToken reached(ViewVersion version);

    /** Makes the reader look for new events at once. */
    void wake();
}
