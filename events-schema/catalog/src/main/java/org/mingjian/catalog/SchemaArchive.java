package org.mingjian.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/**
 * Every schema that ever wrote an event, by its fingerprint (CRC-64-AVRO of the parsing canonical form, which stands in
 * the head of each payload). Nothing is ever taken out of it: without its writer's schema an event cannot be read.
 *
 * <p>Kept as resources {@code /archive/<full name>/<fingerprint>.avsc}, listed in {@code /archive/index}.
 */
public final class SchemaArchive {

    private static final String ROOT = "/archive/";
    private final Map<Long, Schema> byFingerprint;

    private SchemaArchive(Map<Long, Schema> byFingerprint) {
        this.byFingerprint = byFingerprint;
    }

    /** Reads the archive of this jar. Throws {@link IllegalStateException} when a listed schema is missing or altered. */
    static SchemaArchive load() {
        var schemas = new LinkedHashMap<Long, Schema>();
        for (String entry : text(ROOT + "index").lines().toList()) {
            Schema schema = new Schema.Parser().parse(text(ROOT + entry));
            String expected = path(schema);
            if (!entry.equals(expected)) {
                throw new IllegalStateException("archived schema " + entry + " was altered: it is now " + expected);
            }
            schemas.put(fingerprint(schema), schema);
        }
        return new SchemaArchive(schemas);
    }

    public static long fingerprint(Schema schema) {
        return SchemaNormalization.parsingFingerprint64(schema);
    }

    /** Where a schema is kept: {@code mingjian.inspection.FindingRecorded/0f3a….avsc}. */
    public static String path(Schema schema) {
        return "%s/%016x.avsc".formatted(schema.getFullName(), fingerprint(schema));
    }

    public Optional<Schema> find(long fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint));
    }

    /** All schemas, in the order in which they were archived. */
    public Collection<Schema> all() {
        return byFingerprint.values();
    }

    private static String text(String resource) {
        try (InputStream in = SchemaArchive.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("schema archive: " + resource + " is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
