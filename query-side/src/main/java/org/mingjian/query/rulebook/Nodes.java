package org.mingjian.query.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Basis;

/** Values of a document whose form has been checked. */
final class Nodes {
    private Nodes() {}

    static Basis basis(JsonNode node) {
        return new Basis(
                text(node, "law"), text(node, "article"), node.get("year").asInt());
    }

    static Set<String> set(@Nullable JsonNode node) {
        return node == null ? Set.of() : new LinkedHashSet<>(texts(node));
    }

    static List<String> texts(JsonNode node) {
        return list(node, JsonNode::asText);
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
        var all = new ArrayList<T>();
        node.forEach(n -> all.add(each.apply(n)));
        return List.copyOf(all);
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    static @Nullable String optionalText(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    static @Nullable LocalDate optionalDay(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
