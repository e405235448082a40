package org.mingjian.query.projection.engine;

import java.util.Optional;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;

/** Documents behind a line that can be cut. */
final class CutOffDocuments implements CasDocuments {

    private final CasDocuments documents;
    private volatile boolean away;

    CutOffDocuments(CasDocuments documents) {
        this.documents = documents;
    }

    void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public Optional<Versioned<String>> get(String id) {
        return reached().get(id);
    }

    @Override
    public Optional<Versioned.Mark> create(String id, String json) {
        return reached().create(id, json);
    }

    @Override
    public Optional<Versioned.Mark> replace(String id, String json, Versioned.Mark expected) {
        return reached().replace(id, json, expected);
    }

    @Override
    public void delete(String id) {
        reached().delete(id);
    }

    private CasDocuments reached() {
        if (away) {
            throw new StoreUnavailableException("the line is cut", null);
        }
        return documents;
    }
}
