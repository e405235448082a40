package org.mingjian.query.search;

/** Makes searches find what is written. */
public interface Searchable {

    /**
     * From now on searches of the view find everything that was written before.
     *
     * @throws org.mingjian.query.projection.StoreUnavailableException the store cannot be asked now
     */
    void refresh(String view);
}
