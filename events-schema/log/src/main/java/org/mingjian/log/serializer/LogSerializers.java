package org.mingjian.log.serializer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.mingjian.catalog.EventCatalog;

/** The serializers of the log. Each is safe for use by many threads, made once. */
public final class LogSerializers {

    private static final JacksonSerializer GENERAL = JacksonSerializer.builder()
            .objectMapper(new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS))
            .build();
    private static final Serializer EVENTS = new CatalogSerializer(EventCatalog.standard(), GENERAL);

    private LogSerializers() {}

    /** For events: Avro in single-object encoding for payloads, JSON for metadata. */
    public static Serializer events() {
        return EVENTS;
    }

    /** For tokens, metadata and snapshots: JSON by Jackson 2, times in ISO 8601. */
    public static JacksonSerializer general() {
        return GENERAL;
    }
}
