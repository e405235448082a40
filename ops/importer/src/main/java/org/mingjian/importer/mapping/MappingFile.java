package org.mingjian.importer.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjian.importer.ImportFailure;

/** Loads mapping files: YAML, checked against {@code mapping.schema.json}, then against itself. */
public final class MappingFile {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private MappingFile() {}

    /** @throws ImportFailure naming every fault that the schema finds, or the first that the mapping has in itself */
    public static Mapping load(Path file) {
        try {
            String text = Files.readString(file);
            refuseAliases(text);
            JsonNode tree = YAML.readTree(text);
            checkSchema(file, tree);
            return new MappingReader(tree).read();
        } catch (JsonProcessingException e) {
            throw new ImportFailure("mapping-invalid", file + " is no YAML: " + e.getOriginalMessage() + at(e), e);
        } catch (IOException e) {
            throw new ImportFailure("mapping-unreadable", "the mapping " + file + " cannot be read: " + e, e);
        } catch (ImportFailure e) {
            throw e.getMessage().startsWith(file.toString())
                    ? e
                    : new ImportFailure(e.code(), file + ": " + e.getMessage(), e);
        }
    }

    /** A tree would take an alias for a text that happens to have its name. */
    private static void refuseAliases(String text) throws IOException {
        try (YAMLParser parser = ((YAMLFactory) YAML.getFactory()).createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new ImportFailure(
                            "mapping-invalid",
                            "the YAML alias *" + parser.getText() + " in line "
                                    + parser.currentTokenLocation().getLineNr() + " is not supported; write it out");
                }
            }
        }
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private static void checkSchema(Path file, JsonNode tree) throws IOException {
        try (InputStream schema = MappingFile.class.getResourceAsStream("mapping.schema.json")) {
            String faults = MappingSchema.faults(Objects.requireNonNull(schema, "mapping.schema.json"), tree).stream()
                    .collect(Collectors.joining("; "));
            if (!faults.isEmpty()) {
                throw new ImportFailure("mapping-invalid", file + ": " + faults);
            }
        }
    }
}
