package org.mingjian.query.projection.engine;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;

/** The line of a node that dies after so many writes: from then on nothing it says arrives, and it hears nothing. */
final class DyingDocuments implements CasDocuments {

    private final CasDocuments documents;
    private final AtomicInteger left;

    DyingDocuments(CasDocuments documents, int writes) {
        this.documents = documents;
        this.left = new AtomicInteger(writes);
    }

    void die() {
        left.set(0);
    }

    @Override
    public Optional<Versioned<String>> get(String id) {
        require(left.get());
        return documents.get(id);
    }

    @Override
    public Optional<Versioned.Mark> create(String id, String json) {
        return documents.create(id, json);
    }

    @Override
    public Optional<Versioned.Mark> replace(String id, String json, Versioned.Mark expected) {
        require(left.getAndDecrement());
        return documents.replace(id, json, expected);
    }

    @Override
    public void delete(String id) {
        require(left.getAndDecrement());
        documents.delete(id);
    }

    private static void require(int left) {
        if (left <= 0) {
            throw new StoreUnavailableException("dead", null);
        }
    }
}
