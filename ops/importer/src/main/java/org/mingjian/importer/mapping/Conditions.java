package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingjian.importer.ImportFailure;

/** Reads {@code when:} blocks. Each entry must hold: {@code name: matcher}, or one of the {@code $} words. */
final class Conditions {
    private Conditions() {}

    static Condition read(JsonNode when, Names names, String where) {
        if (when.isMissingNode() || when.isNull()) {
            return Condition.ALWAYS;
        }
        if (!when.isObject()) {
            throw new ImportFailure("mapping-invalid", where + ": a condition is a map of name to matcher");
        }
        Condition all = Condition.ALWAYS;
        for (Map.Entry<String, JsonNode> entry : when.properties()) {
            all = all.and(entry(entry.getKey(), entry.getValue(), names, where));
        }
        return all;
    }

    private static Condition entry(String key, JsonNode value, Names names, String where) {
        return switch (key) {
            case "$not" -> read(value, names, where).negated();
            case "$any" -> any(value, names, where);
            case "$anyRow" -> {
                Condition row = read(value, names, where);
                yield scope -> scope.rows().stream().anyMatch(values -> row.holds(scope.at(values)));
            }
            default -> {
                if (key.startsWith("$")) {
                    throw new ImportFailure(
                            "mapping-invalid", where + ": unknown word '" + key + "'; known are $not, $any, $anyRow");
                }
                yield matches(names.place(key, where), value, where);
            }
        };
    }

    private static Condition any(JsonNode alternatives, Names names, String where) {
        Condition any = scope -> false;
        for (JsonNode alternative : alternatives) {
            any = any.or(read(alternative, names, where));
        }
        return any;
    }

    private static Condition matches(int place, JsonNode matcher, String where) {
        if (matcher.isObject() && matcher.has("stated") && matcher.size() == 1) {
            boolean stated = matcher.get("stated").asBoolean();
            return scope -> (scope.value(place) != null) == stated;
        }
        Predicate<String> test = text(matcher, where);
        return scope -> {
            Object value = scope.value(place);
            return value != null && test.test(value.toString());
        };
    }

    private static Predicate<String> text(JsonNode matcher, String where) {
        if (matcher.isArray()) {
            Set<String> texts = new HashSet<>();
            matcher.forEach(text -> texts.add(text.asText()));
            return texts::contains;
        }
        if (!matcher.isObject()) {
            return matcher.asText()::equals;
        }
        Predicate<String> all = text -> true;
        for (Map.Entry<String, JsonNode> entry : matcher.properties()) {
            String part = entry.getValue().asText();
            all = all.and(
                    switch (entry.getKey()) {
                        case "startsWith" -> text -> text.startsWith(part);
                        case "endsWith" -> text -> text.endsWith(part);
                        case "contains" -> text -> text.contains(part);
                        default ->
                            throw new ImportFailure(
                                    "mapping-invalid",
                                    where + ": unknown matcher '" + entry.getKey()
                                            + "'; known are stated, startsWith, endsWith, contains, a text, a list");
                    });
        }
        return all;
    }
}
