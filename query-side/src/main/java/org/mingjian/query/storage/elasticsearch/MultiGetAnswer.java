package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;

/** Reads views straight off the answer to a multi-get, with no tree between. */
final class MultiGetAnswer<V> {

    private final ObjectMapper json;
    private final Class<V> type;
    private final Map<String, Versioned<V>> found = new HashMap<>();

    MultiGetAnswer(ObjectMapper json, Class<V> type) {
        this.json = json;
        this.type = type;
    }

    Map<String, Versioned<V>> read(JsonParser answer) throws IOException {
        answer.nextToken();
        while (answer.nextToken() == JsonToken.FIELD_NAME) {
            if (answer.currentName().equals("docs")) {
                answer.nextToken();
                while (answer.nextToken() == JsonToken.START_OBJECT) {
                    document(answer);
                }
            } else if (answer.currentName().equals("error")) {
                answer.nextToken();
                throw unavailable(answer);
            } else {
                answer.nextToken();
                answer.skipChildren();
            }
        }
        return found;
    }

    private void document(JsonParser answer) throws IOException {
        String id = "";
        long seqNo = -1;
        long primaryTerm = -1;
        @Nullable V view = null;
        while (answer.nextToken() == JsonToken.FIELD_NAME) {
            String field = answer.currentName();
            answer.nextToken();
            switch (field) {
                case "_id" -> id = answer.getText();
                case "_seq_no" -> seqNo = answer.getLongValue();
                case "_primary_term" -> primaryTerm = answer.getLongValue();
                case "_source" -> view = json.readValue(answer, type);
                // A shard that is not there is not a document that is not there.
                case "error" -> throw unavailable(answer);
                default -> answer.skipChildren();
            }
        }
        if (view != null) {
            found.put(id, new Versioned<>(view, new Versioned.Mark(seqNo, primaryTerm)));
        }
    }

    private RuntimeException unavailable(JsonParser answer) throws IOException {
        JsonNode error = json.readTree(answer);
        String words = "Elasticsearch cannot read: " + error;
        return error.path("type").asText().equals("illegal_argument_exception")
                ? new IllegalArgumentException(words)
                : new StoreUnavailableException(words, null);
    }
}
