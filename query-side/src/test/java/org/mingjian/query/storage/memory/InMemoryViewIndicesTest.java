package org.mingjian.query.storage.memory;

import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewIndicesContract;

class InMemoryViewIndicesTest extends ViewIndicesContract {

    private final InMemoryViewIndices indices = new InMemoryViewIndices();

    @Override
    protected ViewIndices under(String rules) {
        return indices.under(rules);
    }
}
