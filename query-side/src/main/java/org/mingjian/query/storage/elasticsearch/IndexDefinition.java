package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Settings and mapping of a view's indices, from the resource {@code views/<view>.json}. */
final class IndexDefinition {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ObjectNode definition;

    private IndexDefinition(ObjectNode definition) {
        this.definition = definition;
    }

    static IndexDefinition of(String view) {
        String resource = "/views/" + view + ".json";
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("view " + view + " has no mapping: " + resource + " is missing");
            }
            return new IndexDefinition((ObjectNode) CANONICAL.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** In one spelling, whatever the order of its fields. */
    String canonical() {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(definition, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How soon what is written shows, as the definition has it. */
    String refreshInterval() {
        return definition.path("settings").path("refresh_interval").asText("10s");
    }

    /** An index that answers at once. */
    ObjectNode serving(String fingerprint, int replicas, String alias) {
        ObjectNode body = marked(fingerprint);
        settings(body).put("number_of_replicas", replicas);
        body.putObject("aliases").putObject(alias);
        return body;
    }

    /** An index that nobody searches until it has grown. */
    ObjectNode hidden(String fingerprint) {
        ObjectNode body = marked(fingerprint);
        settings(body).put("number_of_replicas", 0).put("refresh_interval", "-1");
        return body;
    }

    private ObjectNode marked(String fingerprint) {
        ObjectNode body = definition.deepCopy();
        ((ObjectNode) body.path("mappings")).putObject("_meta").put("fingerprint", fingerprint);
        return body;
    }

    private static ObjectNode settings(JsonNode body) {
        return body.get("settings") instanceof ObjectNode stated ? stated : ((ObjectNode) body).putObject("settings");
    }
}
