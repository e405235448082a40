package org.mingjian.query.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Maps in a document as a reader expects them. */
public final class Entries {

    static final String FIELD = "entries";

    private Entries() {}

    /** The same document with each list of pairs as an object, whose fields a path can name. */
    public static JsonNode unfold(JsonNode document) {
        if (document.isObject()) {
            return document.size() == 1 && document.path(FIELD).isArray()
                    ? byName(document.path(FIELD))
                    : eachField(document);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        document.forEach(element -> list.add(unfold(element)));
        return document.isArray() ? list : document;
    }

    private static ObjectNode byName(JsonNode pairs) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        pairs.forEach(pair -> fields.set(pair.path(0).asText(), unfold(pair.path(1))));
        return fields;
    }

    private static ObjectNode eachField(JsonNode document) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        document.properties().forEach(field -> fields.set(field.getKey(), unfold(field.getValue())));
        return fields;
    }
}
