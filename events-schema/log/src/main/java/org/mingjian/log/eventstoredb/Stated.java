package org.mingjian.log.eventstoredb;

import com.ethlo.time.ITU;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event states of itself in its {@link Envelope}. Every event that is read is asked for it, most for nothing else: so it is
 * picked out of the object without making one.
 */
final class Stated {

    private static final JsonFactory JSON = new JsonFactory();

    private @Nullable String id;
    private @Nullable String aggregate;
    private @Nullable String schemaRevision;
    private @Nullable String recordedAt;
    private boolean copied;

    private Stated() {}

    /** What is no object, as another program may have written, states nothing. */
    static Stated in(byte[] stored) {
        Stated stated = new Stated();
        try (JsonParser json = JSON.createParser(stored)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return stated;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                stated.take(json);
            }
            return stated;
        } catch (IOException foreign) {
            return new Stated();
        }
    }

    private void take(JsonParser json) throws IOException {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value != JsonToken.VALUE_STRING) {
            json.skipChildren();
        } else if (name.startsWith("_")) {
            switch (name) {
                case Envelope.ID -> id = json.getText();
                case Envelope.AGGREGATE -> aggregate = json.getText();
                case Envelope.SCHEMA_REVISION -> schemaRevision = json.getText();
                case Envelope.RECORDED_AT -> recordedAt = json.getText();
                case Envelope.COPIED -> copied = true;
                default -> {
                    // None of ours.
                }
            }
        }
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String aggregate() {
        return aggregate;
    }

    @Nullable
    String schemaRevision() {
        return schemaRevision;
    }

    /** What is no time, as another program may have written, would stop every reader for good if it were an error. */
    Instant recordedAt(Instant otherwise) {
        try {
            return recordedAt == null
                    ? otherwise
                    : ITU.parseDateTime(recordedAt).toInstant();
        } catch (DateTimeException foreign) {
            return otherwise;
        }
    }

    /** Whether it was copied from another log, with its time. */
    boolean isCopied() {
        return copied;
    }
}
