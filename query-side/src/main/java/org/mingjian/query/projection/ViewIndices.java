package org.mingjian.query.projection;

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
}
