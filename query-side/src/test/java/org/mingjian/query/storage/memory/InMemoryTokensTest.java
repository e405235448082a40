package org.mingjian.query.storage.memory;

import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.tokens.TokenStoreContract;

class InMemoryTokensTest extends TokenStoreContract {

    @Override
    protected CasDocuments documents() {
        return new InMemoryCasDocuments();
    }
}
