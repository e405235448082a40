package org.mingjian.command.rest;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import mingjian.shared.PersonalData;

/** An Avro schema as OpenAPI has it, for the JSON that {@link ValueReader} reads. */
final class AvroDescription {

    private AvroDescription() {}

    static Schema<?> of(org.apache.avro.Schema avro) {
        return switch (avro.getType()) {
            case UNION -> of(avro.getTypes().get(1));
            case INT -> avro.getLogicalType() == null ? new IntegerSchema() : new DateSchema();
            case LONG -> avro.getLogicalType() == null ? new IntegerSchema().format("int64") : new DateTimeSchema();
            case DOUBLE -> new NumberSchema();
            case BOOLEAN -> new BooleanSchema();
            case ENUM -> symbols(avro);
            case ARRAY -> new ArraySchema().items(of(avro.getElementType()));
            case MAP -> new ObjectSchema().additionalProperties(of(avro.getValueType()));
            case RECORD ->
                avro.getFullName().equals(PersonalData.SCHEMA$.getFullName()) ? new StringSchema() : record(avro);
            default -> new StringSchema();
        };
    }

    private static Schema<?> symbols(org.apache.avro.Schema avro) {
        StringSchema schema = new StringSchema();
        avro.getEnumSymbols().forEach(schema::addEnumItem);
        return schema;
    }

    private static Schema<?> record(org.apache.avro.Schema avro) {
        Schema<?> schema = new ObjectSchema();
        for (org.apache.avro.Schema.Field field : avro.getFields()) {
            schema.addProperty(field.name(), of(field.schema()).description(field.doc()));
            if (!field.hasDefaultValue()) {
                schema.addRequiredItem(field.name());
            }
        }
        return schema;
    }
}
