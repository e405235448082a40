package org.mingjian.log.copy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;

/** Metadata in one spelling: an engine may keep the names of an object in another order, or other spaces between them. */
final class CanonicalMetadata {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalMetadata() {}

    /** The bytes themselves where they are no JSON object. */
    static byte[] of(byte[] metadata) {
        try {
            JsonNode read = JSON.readTree(metadata);
            return read != null && read.isObject()
                    ? JSON.writeValueAsBytes(JSON.convertValue(read, Map.class))
                    : metadata;
        } catch (IOException e) {
            return metadata;
        }
    }
}
