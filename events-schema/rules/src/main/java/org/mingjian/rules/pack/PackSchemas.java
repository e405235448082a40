package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of packs. They come with the program: a form that it does not know, it could not judge by. */
final class PackSchemas {

    private static final String BASE = "https://mingjian.example/schemas/";
    private static final String ANY = "pack";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts()));

    private PackSchemas() {}

    /** What is wrong with the form of a document, each with its line. */
    static List<String> reasons(JsonNode root, Lines lines) {
        List<String> unfit = reasons(ANY, root, lines);
        return unfit.isEmpty() ? reasons(root.get("kind").asText(), root, lines) : unfit;
    }

    private static List<String> reasons(String name, JsonNode root, Lines lines) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
        return schema.validate(root).stream()
                .map(error -> lines.at(pointer(error)) + error.getMessage())
                .toList();
    }

    /** A key that does not belong there has a line of its own. */
    private static String pointer(Error error) {
        String holder = error.getInstanceLocation().toString();
        return "additionalProperties".equals(error.getKeyword()) ? holder + "/" + error.getProperty() : holder;
    }

    private static Map<String, String> texts() {
        return Stream.concat(Stream.of(ANY), Stream.of(PackKind.values()).map(PackKind::symbol))
                .collect(Collectors.toMap(name -> BASE + name + ".schema.json", PackSchemas::text));
    }

    private static String text(String name) {
        try (InputStream in = PackSchemas.class.getResourceAsStream(name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema of " + name + " did not come with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
