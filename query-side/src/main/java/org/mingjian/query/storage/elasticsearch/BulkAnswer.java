package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.WriteOutcome;

/** A bulk is not atomic: each item has its own answer. */
final class BulkAnswer {

    private BulkAnswer() {}

    /**
     * What became of each document.
     *
     * @throws StoreUnavailableException not every document has its answer, so that nobody knows what was written; or the
     *     index is gone, and who keeps versions will see to it
     */
    static Map<String, WriteOutcome> outcomes(JsonNode answer, int documents) {
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>();
        for (JsonNode wrapped : answer.path("items")) {
            JsonNode item = wrapped.elements().next();
            outcomes.put(item.path("_id").asText(), outcome(item));
        }
        if (outcomes.size() != documents) {
            throw new StoreUnavailableException(
                    "Elasticsearch answered " + outcomes.size() + " of " + documents + " documents", null);
        }
        return outcomes;
    }

    private static WriteOutcome outcome(JsonNode item) {
        int status = item.path("status").asInt();
        if (status < 300) {
            return new WriteOutcome.Saved(new Versioned.Mark(
                    item.path("_seq_no").asLong(), item.path("_primary_term").asLong()));
        }
        if (status == 409) {
            return new WriteOutcome.Conflict();
        }
        JsonNode error = item.path("error");
        if (error.path("type").asText().equals("index_not_found_exception")) {
            throw new StoreUnavailableException(
                    "the index is gone: " + error.path("reason").asText(), null);
        }
        String reason = "elasticsearch " + status + " " + error.path("type").asText() + ": "
                + error.path("reason").asText() + " "
                + error.path("caused_by").path("reason").asText();
        return ElasticsearchHttp.passes(status)
                ? new WriteOutcome.Busy(reason.strip())
                : new WriteOutcome.Refused(reason.strip());
    }
}
