package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.storage.ViewJson;

class BulkAnswerTest {

    private static JsonNode answer(String items) throws IOException {
        return ViewJson.mapper().readTree("{\"items\":[" + items + "]}");
    }

    @Test
    void takesAnAnswerForEachDocument() throws IOException {
        assertThat(BulkAnswer.outcomes(
                        answer(
                                "{\"index\":{\"_id\":\"a\",\"status\":200}},{\"create\":{\"_id\":\"b\",\"status\":409}}"),
                        2))
                .containsOnlyKeys("a", "b");
    }

    @Test
    void refusesAnAnswerThatLeavesDocumentsOut() throws IOException {
        JsonNode one = answer("{\"index\":{\"_id\":\"a\",\"status\":200}}");

        assertThatThrownBy(() -> BulkAnswer.outcomes(one, 2))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("Elasticsearch answered 1 of 2 documents");
    }
}
