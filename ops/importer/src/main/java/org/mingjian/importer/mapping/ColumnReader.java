package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/** Reads one entry of {@code columns:}. */
final class ColumnReader {
    private ColumnReader() {}

    static Column read(String name, JsonNode node) {
        return new Column(
                name,
                node.path("header").asText(name),
                node.path("trim").asBoolean(true),
                node.path("required").asBoolean(false),
                new LinkedHashSet<>(texts(node.path("notStated"), List.of())),
                parser(name, node));
    }

    private static CellParser parser(String name, JsonNode node) {
        return switch (node.path("type").asText("text")) {
            case "text" -> CellParsers.text(pattern(name, node));
            case "key" -> CellParsers.key(pattern(name, node));
            case "uscc" -> CellParsers.uscc();
            case "integer" -> CellParsers.integer();
            case "decimal" -> CellParsers.decimal();
            case "money" -> CellParsers.money(node.path("currency").asText());
            case "date" -> new DateParser(texts(node.path("formats"), List.of("yyyy-MM-dd")));
            case "boolean" ->
                CellParsers.truth(
                        texts(node.path("true"), List.of("true", "True", "TRUE")),
                        texts(node.path("false"), List.of("false", "False", "FALSE")));
            default -> throw new ImportFailure("mapping-invalid", "columns." + name + ": unknown type");
        };
    }

    private static @Nullable Pattern pattern(String name, JsonNode node) {
        try {
            return node.has("pattern") ? Pattern.compile(node.get("pattern").asText()) : null;
        } catch (PatternSyntaxException e) {
            throw new ImportFailure("mapping-invalid", "columns." + name + ".pattern: " + e.getDescription(), e);
        }
    }

    private static List<String> texts(JsonNode node, List<String> otherwise) {
        if (node.isMissingNode()) {
            return otherwise;
        }
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
