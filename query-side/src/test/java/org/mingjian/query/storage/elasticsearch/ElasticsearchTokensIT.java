package org.mingjian.query.storage.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.tokens.TokenStoreContract;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchTokensIT extends TokenStoreContract {

    @Override
    protected CasDocuments documents() {
        try {
            TestElasticsearch.delete("test-tokens");
            return new ElasticsearchCasDocuments(TestElasticsearch.http(), "test-tokens", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
