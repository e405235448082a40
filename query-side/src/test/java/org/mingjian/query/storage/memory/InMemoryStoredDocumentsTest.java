package org.mingjian.query.storage.memory;

import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.verification.StoredDocuments;
import org.mingjian.query.verification.StoredDocumentsContract;

class InMemoryStoredDocumentsTest extends StoredDocumentsContract {
    private final InMemoryViewStore store = new InMemoryViewStore();

    @Override
    protected ViewStore store() {
        return store;
    }

    @Override
    protected StoredDocuments documents() {
        return store;
    }
}
