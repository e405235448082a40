package org.mingjian.query.projection.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchDeadLetters;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.TestElasticsearch;

/** The same with everything in a real Elasticsearch. */
class ElasticsearchLettersIT extends DeadLettersTest {

    @Override
    ViewStore store() {
        return new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000);
    }

    @Override
    ToyLetters toys(ViewStore views) {
        return onElasticsearch(views);
    }

    /** In indices that are empty. */
    static ToyLetters onElasticsearch(ViewStore views) {
        try {
            TestElasticsearch.deleteVersions(ToyLetters.VIEW);
            for (String index : List.of("letters-tokens", "letters")) {
                TestElasticsearch.delete(index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ToyLetters(
                views,
                new ElasticsearchCasDocuments(TestElasticsearch.http(), "letters-tokens", 0),
                new ElasticsearchDeadLetters(TestElasticsearch.http(), "letters", 0),
                new ElasticsearchViewIndices(TestElasticsearch.http(), new ViewFingerprint(List.of()), 0));
    }
}
