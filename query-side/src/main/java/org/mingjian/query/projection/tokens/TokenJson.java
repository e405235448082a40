package org.mingjian.query.projection.tokens;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Reads and writes what the token store keeps. */
final class TokenJson {

    private record Position(
            @JsonProperty("type") String type,
            @JsonProperty("token") String token) {}

    private static final ObjectMapper DOCUMENTS = new ObjectMapper();

    private final Serializer tokens;

    TokenJson(Serializer tokens) {
        this.tokens = tokens;
    }

    TokenDocument with(TokenDocument document, @Nullable TrackingToken token) {
        if (token == null) {
            return document.at(null, null);
        }
        SerializedObject<String> json = tokens.serialize(token, String.class);
        return document.at(json.getData(), json.getType().getName());
    }

    @Nullable
    TrackingToken token(TokenDocument document) {
        return document.token() == null
                ? null
                : tokens.deserialize(
                        new SimpleSerializedObject<>(document.token(), String.class, document.tokenType(), null));
    }

    String text(TrackingToken token) {
        SerializedObject<String> written = tokens.serialize(token, String.class);
        return write(new Position(written.getType().getName(), written.getData()));
    }

    TrackingToken position(String text) {
        Position position = read(text, Position.class);
        return tokens.deserialize(new SimpleSerializedObject<>(position.token(), String.class, position.type(), null));
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return DOCUMENTS.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not a document of the token store: " + json, e);
        }
    }

    static String write(Object document) {
        try {
            return DOCUMENTS.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
