package org.mingjian.query.projection.engine;

import java.util.List;
import java.util.Optional;
import org.mingjian.query.projection.RebuildRefusedException;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;

/** What an operator may want of the building of one view. */
final class RebuildOrders {

    private final String view;
    private final VersionKeeper keeper;
    private final ViewIndices indices;

    RebuildOrders(String view, VersionKeeper keeper, ViewIndices indices) {
        this.view = view;
        this.keeper = keeper;
        this.indices = indices;
    }

    /**
     * Begins to build the view anew.
     *
     * @param force whether it shall serve in spite of dead letters; what is being built already then shall, too
     * @throws RebuildRefusedException it is being built anew already
     */
    ViewVersion begin(boolean force) {
        Optional<ViewVersion> begun = keeper.begin();
        begun.ifPresent(next -> RebuildLog.begun(view, next));
        ViewVersion next = begun.orElseGet(this::growing);
        if (begun.isEmpty() && !force) {
            throw RebuildRefusedException.running(next);
        }
        if (force) {
            indices.force(next);
        }
        return next;
    }

    /**
     * Abandons what is being built.
     *
     * @throws RebuildRefusedException nothing is
     */
    ViewVersion cancel() {
        ViewVersion next = growing();
        indices.abandon(next);
        RebuildLog.cancelled(view, next);
        return next;
    }

    private ViewVersion growing() {
        List<Built> growing = keeper.look().growing();
        if (growing.isEmpty()) {
            throw RebuildRefusedException.notRunning(view);
        }
        return growing.get(growing.size() - 1).version();
    }
}
