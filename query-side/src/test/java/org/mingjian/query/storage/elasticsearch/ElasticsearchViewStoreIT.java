package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewStoreContract;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchViewStoreIT extends ViewStoreContract {

    private static final String STRICT = """
            {"settings": {"number_of_replicas": 0}, "mappings": {"dynamic": "strict", "properties": {
              "name": {"type": "keyword"}, "count": {"type": "integer"}, "day": {"type": "date"},
              "at": {"type": "date_nanos"}, "facts": {"type": "object", "enabled": false}}}}
            """;

    @BeforeEach
    void emptyIndex() throws IOException {
        TestElasticsearch.delete(VIEW.index());
        Request create = new Request("PUT", "/" + VIEW.index());
        create.setJsonEntity(STRICT);
        TestElasticsearch.client().performRequest(create);
    }

    @Override
    protected ViewStore store() {
        return new ElasticsearchViewStore(TestElasticsearch.http(), 100_000);
    }

    record Stranger(String unheardOf) {}

    @Test
    void saysWhyADocumentWillNeverFit() {
        Map<String, WriteOutcome> outcomes = store().save(
                        VIEW,
                        List.of(
                                new ViewWrite<>("stranger", new Stranger("x"), null),
                                new ViewWrite<>("fits", Map.of("name", "y"), null)));

        assertThat(outcomes.get("fits")).isInstanceOf(WriteOutcome.Saved.class);
        assertThat(outcomes.get("stranger"))
                .isInstanceOfSatisfying(WriteOutcome.Refused.class, refused -> assertThat(refused.reason())
                        .contains("strict_dynamic_mapping_exception"));
    }

    @Test
    void findsNoRoomInAnIndexThatIsClosedToWrites() throws IOException {
        block(true);
        try {
            Map<String, WriteOutcome> outcomes =
                    store().save(VIEW, List.of(new ViewWrite<>("a", Map.of("name", "y"), null)));
            assertThat(outcomes.get("a")).isInstanceOf(WriteOutcome.Busy.class);
        } finally {
            block(false);
        }
    }

    private static void block(boolean blocked) throws IOException {
        Request settings = new Request("PUT", "/" + VIEW.index() + "/_settings");
        settings.setJsonEntity("{\"index.blocks.write\": " + blocked + "}");
        TestElasticsearch.client().performRequest(settings);
    }
}
