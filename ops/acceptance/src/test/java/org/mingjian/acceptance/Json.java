package org.mingjian.acceptance;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the stories write and read it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    static List<JsonNode> readLines(String ndjson) {
        return ndjson.lines().filter(line -> !line.isBlank()).map(Json::read).toList();
    }

    static JsonNode missing() {
        return MissingNode.getInstance();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
