package org.mingjian.query.search;

import org.mingjian.query.projection.ViewVersion;

/** Makes searches find what is written. */
public interface Searchable {

    /**
     * From now on searches of the version find everything that was written before.
     *
     * @throws org.mingjian.query.projection.StoreUnavailableException the store cannot be asked now
     */
    void refresh(ViewVersion version);
}
