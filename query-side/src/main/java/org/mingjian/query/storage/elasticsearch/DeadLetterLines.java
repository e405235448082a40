package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Sequence;

/** One bulk of changes to dead letters, each on condition, and what became of them. */
final class DeadLetterLines {

    private final ObjectMapper json;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> keysById = new LinkedHashMap<>();

    DeadLetterLines(ObjectMapper json) {
        this.json = json;
    }

    void add(String id, ViewVersion version, Change change) {
        keysById.put(id, change.key());
        Sequence sequence = change.sequence();
        Versioned.Mark expected = change.expected();
        String action = sequence == null ? "delete" : expected == null ? "create" : "index";
        ObjectNode head = json.createObjectNode();
        ObjectNode condition = head.putObject(action).put("_id", id);
        if (expected != null) {
            condition.put("if_seq_no", expected.seqNo()).put("if_primary_term", expected.primaryTerm());
        }
        lines.append(head).append('\n');
        if (sequence != null) {
            lines.append(document(id, version, change.key(), sequence)).append('\n');
        }
    }

    private ObjectNode document(String id, ViewVersion version, String key, Sequence sequence) {
        ObjectNode document = json.createObjectNode();
        document.put("id", id).put("version", version.name()).put("key", key);
        document.set("header", json.valueToTree(Header.of(version, key, sequence)));
        document.set("sequence", json.valueToTree(sequence));
        return document;
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the answer says that there is no such index: then nothing of this was written, and no change got in its way. */
    static boolean lackIndex(JsonNode answer) {
        for (JsonNode wrapped : answer.path("items")) {
            if (isIndexLacking(wrapped.elements().next())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndexLacking(JsonNode item) {
        return item.path("error").path("type").asText().equals("index_not_found_exception");
    }

    /** Keys that were written; all others met somebody else's change. */
    Set<String> written(JsonNode answer) {
        Set<String> written = new HashSet<>();
        int answered = 0;
        for (JsonNode wrapped : answer.path("items")) {
            JsonNode item = wrapped.elements().next();
            int status = item.path("status").asInt();
            answered++;
            if (status < 300) {
                written.add(keysById.getOrDefault(item.path("_id").asText(), ""));
            } else if (status != 404 && status != 409 || isIndexLacking(item)) {
                throw new StoreUnavailableException(
                        "dead letters cannot be written: " + status + " "
                                + item.path("error").path("type").asText(),
                        null);
            }
        }
        if (answered != keysById.size()) {
            throw new StoreUnavailableException("Elasticsearch answered " + answered + " of " + keysById.size(), null);
        }
        return written;
    }
}
