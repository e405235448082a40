package org.mingjian.command.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;

/** A file of rules on violations: first its form is checked, by the schema beside it, then what a schema cannot say. */
public final class ViolationFile {

    private static final String SCHEMA = "violations.schema.json";
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ViolationFile() {}

    /**
     * Reads a file.
     *
     * @throws ViolationFileException it, or the schema beside it, is not fit for use
     */
    public static ViolationRules read(Path file) {
        try {
            return read(file.toString(), Files.readString(file), Files.readString(file.resolveSibling(SCHEMA)));
        } catch (IOException e) {
            throw new ViolationFileException(file.toString(), "cannot be read: " + e, e);
        }
    }

    static ViolationRules read(String file, String text, String schema) {
        Lines lines;
        JsonNode root;
        try {
            root = new YAMLMapper(YAML).readTree(text);
            lines = Lines.of(YAML, text);
        } catch (JsonProcessingException e) {
            String line = "line " + e.getLocation().getLineNr() + ": ";
            throw new ViolationFileException(file, line + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ViolationFileException(file, "cannot be read: " + e, e);
        }
        refuse(
                file,
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(root)
                        .stream()
                        .map(e -> lines.at(e.getInstanceLocation().toString()) + e.getMessage())
                        .toList());
        List<ViolationRule> versions = versions(file, root);
        refuse(file, Contradictions.in(versions, lines));
        return new ViolationRules(versions);
    }

    private static List<ViolationRule> versions(String file, JsonNode root) {
        try {
            return StreamSupport.stream(root.get("rules").spliterator(), false)
                    .map(ViolationNodes::rule)
                    .toList();
        } catch (DateTimeException e) {
            throw new ViolationFileException(file, "a day that no calendar has: " + e.getMessage(), e);
        }
    }

    private static void refuse(String file, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new ViolationFileException(file, reasons);
        }
    }
}
