package org.mingjian.command.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** Values as a schema wants them, each another as far as its type has others. */
final class AvroSamples {

    private final int step;
    private int made;

    AvroSamples(int start) {
        this(start, 1);
    }

    private AvroSamples(int start, int step) {
        this.made = start;
        this.step = step;
    }

    /** Each the same as far as its type goes: what names something names the same thing everywhere. */
    static AvroSamples alike() {
        return new AvroSamples(1, 0);
    }

    Object of(Schema schema) {
        made += step;
        return switch (schema.getType()) {
            case UNION -> of(schema.getTypes().get(1));
            case STRING -> "text" + made;
            case BYTES -> ByteBuffer.wrap(("bytes-" + made).getBytes(StandardCharsets.UTF_8));
            case BOOLEAN -> made % 2 == 0;
            case INT ->
                schema.getLogicalType() == null
                        ? Integer.valueOf(made)
                        : LocalDate.of(2001, 2, 15).plusDays(made);
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                        ? Instant.parse("2001-02-15T08:30:00Z").plusSeconds(made)
                        : Long.valueOf(made);
            case DOUBLE -> made + 0.5;
            case ENUM ->
                SpecificData.get()
                        .createEnum(
                                schema.getEnumSymbols()
                                        .get(made % schema.getEnumSymbols().size()),
                                schema);
            case ARRAY -> List.of(of(schema.getElementType()), of(schema.getElementType()));
            case MAP -> Map.of("key-" + made, of(schema.getValueType()));
            case RECORD -> record(schema);
            default -> throw new IllegalStateException("No sample of " + schema.getType());
        };
    }

    private SpecificRecordBase record(Schema schema) {
        SpecificRecordBase record = (SpecificRecordBase) SpecificData.get().newRecord(null, schema);
        schema.getFields().forEach(field -> record.put(field.pos(), of(field.schema())));
        return record;
    }
}
