package org.mingjian.query.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a map from a list of pairs, into a sorted one: a copy of that, which a fold begins with, takes no comparing. */
final class EntriesReader extends JsonDeserializer<Map<String, Object>> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> values;
    private final @Nullable TypeDeserializer type;

    /** What Jackson starts from; it asks that for one that knows its property. */
    EntriesReader() {
        this(null, null);
    }

    private EntriesReader(@Nullable JsonDeserializer<Object> values, @Nullable TypeDeserializer type) {
        this.values = values;
        this.type = type;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType content = property.getType().getContentType();
        TypeDeserializer named = context.getFactory().findTypeDeserializer(context.getConfig(), content);
        return new EntriesReader(
                context.findContextualValueDeserializer(content, property),
                named == null ? null : named.forProperty(property));
    }

    @Override
    public Map<String, Object> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        Map<String, Object> map = new TreeMap<>();
        expect(JsonToken.START_OBJECT, json.currentToken(), context);
        expect(JsonToken.FIELD_NAME, json.nextToken(), context);
        expect(JsonToken.START_ARRAY, json.nextToken(), context);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.START_ARRAY, json.currentToken(), context);
            expect(JsonToken.VALUE_STRING, json.nextToken(), context);
            String name = json.getText();
            json.nextToken();
            map.put(name, value(json, context));
            expect(JsonToken.END_ARRAY, json.nextToken(), context);
        }
        expect(JsonToken.END_OBJECT, json.nextToken(), context);
        return map;
    }

    private Object value(JsonParser json, DeserializationContext context) throws IOException {
        JsonDeserializer<Object> reader = Objects.requireNonNull(values);
        return type == null ? reader.deserialize(json, context) : reader.deserializeWithType(json, context, type);
    }

    private void expect(JsonToken wanted, JsonToken found, DeserializationContext context) throws IOException {
        if (found != wanted) {
            context.reportInputMismatch(
                    this, "a list of pairs of a name and a value has %s where %s is due", found, wanted);
        }
    }
}
