package org.mingjian.query.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Views in the form in which they are stored: written and read back, so that a number is of the same kind on both sides. */
final class States {
    private final ObjectMapper json;

    /** @param json how views are written */
    States(ObjectMapper json) {
        this.json = json;
    }

    JsonNode of(Object view) {
        try {
            return json.readTree(json.writeValueAsBytes(view));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "a view does not become JSON: " + view.getClass().getSimpleName(), e);
        }
    }

    /** The view that is stored; null when it is none. */
    <V> @Nullable V decode(JsonNode stored, Class<V> type) {
        try {
            return json.treeToValue(stored, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return null;
        }
    }
}
