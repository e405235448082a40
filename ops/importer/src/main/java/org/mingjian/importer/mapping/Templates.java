package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.importer.ImportFailure;

/**
 * Reads {@code data:} blocks. A text is a constant or refers to names by {@code ${name}}; a map is a map of templates,
 * or a choice ({@code $when, $then, $else}), or a list made of the record's rows ({@code $each, $item}).
 * What comes out null is left out: the source does not state it.
 */
final class Templates {
    private Templates() {}

    static Template read(JsonNode node, Names names, String where) {
        if (node.isTextual()) {
            return TextTemplate.read(node.textValue(), names, where);
        }
        if (node.isArray()) {
            return list(node, names, where);
        }
        if (node.isObject()) {
            if (node.has("$when")) {
                return choice(node, names, where);
            }
            if (node.has("$each")) {
                return each(node, names, where);
            }
            return object(node, names, where);
        }
        Object constant = node.isNull()
                ? null
                : node.isBoolean()
                        ? (Object) node.booleanValue()
                        : node.isIntegralNumber() ? node.longValue() : node.decimalValue();
        return scope -> constant;
    }

    private static Template object(JsonNode node, Names names, String where) {
        // Sorted, so that the same content is always written the same way, in whatever order a mapping names it.
        Map<String, Template> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().startsWith("$")) {
                throw unknown(field.getKey(), where);
            }
            fields.put(field.getKey(), read(field.getValue(), names, where + "." + field.getKey()));
        }
        return scope -> {
            Map<String, Object> rendered = new TreeMap<>();
            fields.forEach((name, template) -> {
                Object value = template.render(scope);
                if (value != null) {
                    rendered.put(name, value);
                }
            });
            return rendered;
        };
    }

    private static Template list(JsonNode node, Names names, String where) {
        List<Template> items = new ArrayList<>();
        node.forEach(item -> items.add(read(item, names, where)));
        return scope -> items.stream()
                .map(item -> item.render(scope))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Template choice(JsonNode node, Names names, String where) {
        only(node, where, "$when", "$then", "$else");
        Condition when = Conditions.read(node.get("$when"), names, where);
        Template then = read(node.path("$then"), names, where);
        Template otherwise = node.has("$else") ? read(node.get("$else"), names, where) : scope -> null;
        return scope -> (when.holds(scope) ? then : otherwise).render(scope);
    }

    private static Template each(JsonNode node, Names names, String where) {
        only(node, where, "$each", "$item");
        int number = names.place(node.get("$each").asText(), where);
        Template item = read(node.path("$item"), names, where);
        return scope -> scope.rows().stream()
                .filter(row -> row[number] != null)
                .map(row -> item.render(scope.at(row)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void only(JsonNode node, String where, String... words) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(words).contains(name)) {
                throw unknown(name, where);
            }
        });
        if (node.path(words[1]).isMissingNode()) {
            throw new ImportFailure("mapping-invalid", where + ": " + words[0] + " needs " + words[1]);
        }
    }

    private static ImportFailure unknown(String word, String where) {
        return new ImportFailure("mapping-invalid", where + ": '" + word + "' is not understood here");
    }
}
