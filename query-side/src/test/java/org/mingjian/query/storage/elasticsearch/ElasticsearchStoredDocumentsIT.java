package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.verification.StoredDocuments;
import org.mingjian.query.verification.StoredDocumentsContract;

class ElasticsearchStoredDocumentsIT extends StoredDocumentsContract {
    private static final ViewVersion ABSENT = new ViewVersion("absent", 1);

    @BeforeEach
    void emptyIndex() throws IOException {
        TestElasticsearch.delete(VIEW.index());
        Request create = new Request("PUT", "/" + VIEW.index());
        create.setJsonEntity("{\"settings\": {\"number_of_replicas\": 0, \"refresh_interval\": -1}}");
        TestElasticsearch.client().performRequest(create);
    }

    @Override
    protected ViewStore store() {
        return new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000);
    }

    @Override
    protected StoredDocuments documents() {
        return new ElasticsearchStoredDocuments(TestElasticsearch.http());
    }

    @Test
    void takesAnIndexThatIsNotThereForNoAnswer() {
        assertThatThrownBy(() -> documents().read(ABSENT, List.of("a"))).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> documents().scan(ABSENT, ids -> {})).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> documents().count(ABSENT)).isInstanceOf(StoreUnavailableException.class);
    }
}
