package org.mingjian.query.storage.memory;

import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewStoreContract;

class InMemoryViewStoreTest extends ViewStoreContract {

    private final ViewStore store = new InMemoryViewStore();

    @Override
    protected ViewStore store() {
        return store;
    }
}
