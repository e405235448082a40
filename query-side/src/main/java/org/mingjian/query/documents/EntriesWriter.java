package org.mingjian.query.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a map as a list of pairs. */
final class EntriesWriter extends JsonSerializer<Map<String, ?>> implements ContextualSerializer {

    private final @Nullable BeanProperty property;
    private final @Nullable TypeSerializer type;

    /** What Jackson starts from; it asks that for one that knows its property. */
    EntriesWriter() {
        this(null, null);
    }

    private EntriesWriter(@Nullable BeanProperty property, @Nullable TypeSerializer type) {
        this.property = property;
        this.type = type;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty of)
            throws JsonMappingException {
        TypeSerializer named = provider.findTypeSerializer(of.getType().getContentType());
        return new EntriesWriter(of, named == null ? null : named.forProperty(of));
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Map<String, ?> map) {
        return map.isEmpty();
    }

    @Override
    public void serialize(Map<String, ?> map, JsonGenerator json, SerializerProvider provider) throws IOException {
        Map<String, ?> sorted = map instanceof SortedMap || map.size() < 2 ? map : new TreeMap<>(map);
        json.writeStartObject();
        json.writeArrayFieldStart(Entries.FIELD);
        for (Map.Entry<String, ?> entry : sorted.entrySet()) {
            json.writeStartArray();
            json.writeString(entry.getKey());
            value(entry.getValue(), json, provider);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
        JsonSerializer<Object> writer = provider.findValueSerializer(value.getClass(), property);
        if (type == null) {
            writer.serialize(value, json, provider);
        } else {
            writer.serializeWithType(value, json, provider, type);
        }
    }
}
