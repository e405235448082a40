package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewWrite;

/** The lines of a bulk request. */
final class BulkBody {

    private final ObjectMapper json;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 16);
    private int documents;

    BulkBody(ObjectMapper json) {
        this.json = json;
    }

    int size() {
        return lines.size();
    }

    int documents() {
        return documents;
    }

    byte[] bytes() {
        return lines.toByteArray();
    }

    void add(ViewWrite<?> write) {
        try {
            action(write.key(), write.expected());
            lines.write('\n');
            json.writer()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValue((OutputStream) lines, write.view());
            lines.write('\n');
            documents++;
        } catch (IOException e) {
            throw new UncheckedIOException("view " + write.key() + " does not become JSON", e);
        }
    }

    private void action(String key, Versioned.@org.jspecify.annotations.Nullable Mark expected) throws IOException {
        try (JsonGenerator action = json.createGenerator(lines)) {
            action.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            action.writeStartObject();
            action.writeObjectFieldStart(expected == null ? "create" : "index");
            action.writeStringField("_id", key);
            if (expected != null) {
                action.writeNumberField("if_seq_no", expected.seqNo());
                action.writeNumberField("if_primary_term", expected.primaryTerm());
            }
            action.writeEndObject();
            action.writeEndObject();
        }
    }
}
