package org.mingjian.query.verification;

import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ViewVersion;

/** What the running projections say of themselves. */
public interface ServingViews {

    /**
     * The version that answers are read from.
     *
     * @throws VerificationException there is none, or it was built by another program than this one
     */
    ViewVersion version(String view);

    /** The lowest stored position of its segments, on whichever node: its documents hold everything up to there. Null for the beginning. */
    @Nullable
    TrackingToken storedPosition(ViewVersion version);

    /** Keys of which events wait as dead letters or were evicted, as of now: their documents are behind and known to be. */
    Set<String> waiting(ViewVersion version);
}
