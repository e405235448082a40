package org.mingjian.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The schemas as they stand in {@code src/main/avro}, found without the archive, which could forget one. */
final class CurrentSchemas {

    static final Path SOURCES = Path.of("src/main/avro");
    private static final Pattern NAMESPACE = Pattern.compile("\"namespace\"\\s*:\\s*\"([^\"]+)\"");

    private CurrentSchemas() {}

    static List<Path> files() {
        try (var walk = Files.walk(SOURCES)) {
            return walk.filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All records and enums. */
    static List<Schema> all() {
        return files().stream().map(CurrentSchemas::schema).toList();
    }

    static List<Schema> events() {
        return all().stream()
                .filter(schema -> Boolean.TRUE.equals(schema.getObjectProp("event")))
                .toList();
    }

    static Class<?> generated(Schema schema) {
        try {
            return Class.forName(schema.getFullName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class was generated for " + schema.getFullName(), e);
        }
    }

    private static Schema schema(Path file) {
        try {
            String text = Files.readString(file);
            var namespace = NAMESPACE.matcher(text);
            if (!namespace.find()) {
                throw new IllegalStateException(file + " states no namespace");
            }
            String name = file.getFileName().toString().replace(".avsc", "");
            return SpecificData.get().getSchema(Class.forName(namespace.group(1) + "." + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class was generated for " + file + ", or it declares another name", e);
        }
    }
}
