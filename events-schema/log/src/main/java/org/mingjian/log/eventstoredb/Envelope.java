package org.mingjian.log.eventstoredb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an event stands beside its metadata in one JSON object, because the server has no place for it. Our names begin with
 * an underscore; the client adds two of its own.
 */
record Envelope(ObjectNode json) {

    static final String RECORDED_AT = "_recordedAt";
    static final String AGGREGATE = "_aggregate";
    static final String SCHEMA_REVISION = "_schemaRevision";
    static final String ID = "_id";
    /** Of an event that was copied from another log, with its time. */
    static final String COPIED = "_copied";
    /** Of a snapshot: the revision that it holds. */
    static final String REVISION = "_revision";

    static final List<String> NOT_METADATA =
            List.of(RECORDED_AT, AGGREGATE, SCHEMA_REVISION, ID, COPIED, REVISION, "$traceId", "$spanId");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is no object, as another program may have written, is none. */
    static Envelope of(byte[] stored) {
        try {
            JsonNode read = stored.length == 0 ? null : JSON.readTree(stored);
            return new Envelope(read instanceof ObjectNode object ? object : JSON.createObjectNode());
        } catch (IOException foreign) {
            return new Envelope(JSON.createObjectNode());
        }
    }

    Envelope put(String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    @Nullable
    String get(String name) {
        return json.path(name).textValue();
    }

    byte[] bytes() {
        return bytes(json);
    }

    /** What is stored, without what is no metadata. */
    static byte[] metadataIn(byte[] stored) {
        return bytes(of(stored).json.remove(NOT_METADATA));
    }

    private static byte[] bytes(ObjectNode object) {
        try {
            return JSON.writeValueAsBytes(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
