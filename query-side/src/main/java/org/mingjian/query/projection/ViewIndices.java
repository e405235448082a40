package org.mingjian.query.projection;

import java.time.Duration;
import java.util.function.Consumer;

/** Makes the indices that views are kept in. */
public interface ViewIndices {

    /**
     * The version of the view that is written.
     *
     * @param fingerprintDiffers whether it was built by another fold, mapping or rules than the running program's
     */
    record Prepared(ViewVersion version, boolean fingerprintDiffers) {}

    /**
     * Makes index and alias of the view where there are none.
     *
     * @param beforeMaking told the version before its index is made, so that no position outlives the documents it
     *     speaks of; whoever is killed in between does both again
     * @throws StoreUnavailableException the store cannot be asked now
     */
    Prepared prepare(Fold<?> fold, Consumer<ViewVersion> beforeMaking);

    /**
     * Sets how long what is written may stay out of searches: the longer, the less it costs to write much.
     *
     * @throws StoreUnavailableException the store cannot be asked now
     */
    default void refreshEvery(ViewVersion version, Duration interval) {}
}
