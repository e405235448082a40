package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;

/** The JSON Schema of mapping files, and its verdict in words. */
final class MappingSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private MappingSchema() {}

    static List<String> faults(InputStream schema, JsonNode mapping) {
        return REGISTRY.getSchema(schema, InputFormat.JSON).validate(mapping).stream()
                .map(MappingSchema::words)
                .distinct()
                .toList();
    }

    private static String words(Error error) {
        String place = String.valueOf(error.getInstanceLocation());
        String at = place.isEmpty() ? "at the top" : "at " + place;
        return "additionalProperties".equals(error.getKeyword())
                ? "unknown key '" + error.getProperty() + "' " + at
                : at + ": " + error.getMessage();
    }
}
