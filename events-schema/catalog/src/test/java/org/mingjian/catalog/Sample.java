package org.mingjian.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** One value of any schema, always the same: every optional field present, every list and map with one entry. */
final class Sample {

    private Sample() {}

    static GenericRecord of(Schema schema) {
        var sample = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            sample.put(field.pos(), value(field.schema(), field.name()));
        }
        return sample;
    }

    private static Object value(Schema schema, String name) {
        return switch (schema.getType()) {
            case RECORD -> of(schema);
            case ENUM ->
                new GenericData.EnumSymbol(
                        schema,
                        schema.getEnumSymbols().get(schema.getEnumSymbols().size() - 1));
            case ARRAY -> List.of(value(schema.getElementType(), name));
            case MAP -> Map.of("名", value(schema.getValueType(), name));
            case UNION -> value(schema.getTypes().get(schema.getTypes().size() - 1), name);
            case STRING -> name + " 样本";
            case BYTES -> ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
            case INT -> 17;
            case LONG -> 1_700_000_000_000L;
            case FLOAT -> 1.5f;
            case DOUBLE -> 34.75;
            case BOOLEAN -> true;
            case NULL, FIXED -> throw new IllegalArgumentException("no sample of " + schema);
        };
    }
}
