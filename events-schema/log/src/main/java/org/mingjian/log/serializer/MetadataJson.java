package org.mingjian.log.serializer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of events: by contract one object of texts. A reader of any JSON finds out for each event anew what it is
 * about to read, which takes longer than reading the event itself.
 */
final class MetadataJson {

    private static final JsonFactory JSON = new JsonFactory();

    private MetadataJson() {}

    /** Null when it is anything but an object of texts; a general reader has to say what it is. */
    static @Nullable MetaData read(byte[] bytes) {
        try (JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Map<String, Object> texts = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_STRING) {
                    return null;
                }
                texts.put(name, json.getText());
            }
            return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
                    ? MetaData.from(texts)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
