package org.mingjian.query.storage.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.DeadLetterStoreContract;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchDeadLettersIT extends DeadLetterStoreContract {

    @Override
    protected DeadLetterStore store() {
        try {
            TestElasticsearch.delete("test-dead-letters");
            return new ElasticsearchDeadLetters(TestElasticsearch.http(), "test-dead-letters", 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
