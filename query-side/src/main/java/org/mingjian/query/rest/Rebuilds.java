package org.mingjian.query.rest;

import org.mingjian.query.projection.ViewVersion;

/** Building views anew. Views are named as in {@link Operations}. */
public interface Rebuilds {

    /**
     * Begins to build a view anew.
     *
     * @param force whether it shall serve in spite of dead letters; given while it is being built already, that one shall
     * @param by who orders it
     * @throws org.mingjian.query.projection.RebuildRefusedException it is being built already
     * @throws org.mingjian.query.projection.StoreUnavailableException the views cannot be asked now
     */
    ViewVersion begin(String view, boolean force, String by);

    /**
     * Abandons what is being built.
     *
     * @throws org.mingjian.query.projection.RebuildRefusedException it is not being built
     * @throws org.mingjian.query.projection.StoreUnavailableException the views cannot be asked now
     */
    ViewVersion cancel(String view, String by);
}
