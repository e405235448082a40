package org.mingjian.rules.tier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.Pack;

/** Turns parts of a document that has passed the checks of its form into what they say. */
final class SchemeNodes {

    private SchemeNodes() {}

    /** A scheme as a whole, where nothing narrower decides. */
    static Rule whole(Pack pack) {
        return new Rule(pack.header().name(), Rule.article(pack.root()), Sureness.SURE, null);
    }

    static List<Tier> tiers(JsonNode root) {
        List<Tier> tiers = new ArrayList<>();
        for (JsonNode node : root.get("tiers")) {
            tiers.add(new Tier(
                    text(node, "id"),
                    tiers.size(),
                    Words.of(node.get("name")),
                    node.has("consequence") ? Words.of(node.get("consequence")) : null,
                    supervision(node.get("supervision"))));
        }
        return List.copyOf(tiers);
    }

    static List<Category> categories(JsonNode root) {
        return list(
                root.path("categories"),
                node -> new Category(
                        text(node, "id"),
                        Words.of(node.get("name")),
                        new LinkedHashSet<>(list(node.path("covers"), JsonNode::asText))));
    }

    static List<Band> bands(JsonNode root) {
        return list(
                root.path("bands"),
                node -> new Band(
                        Rule.of(node),
                        node.get("from").decimalValue(),
                        node.has("below") ? node.get("below").decimalValue() : null,
                        text(node, "gives")));
    }

    static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
        List<T> all = new ArrayList<>();
        node.forEach(one -> all.add(each.apply(one)));
        return List.copyOf(all);
    }

    private static Supervision supervision(JsonNode node) {
        JsonNode visits = node.get("visits");
        return new Supervision(
                Rule.of(node),
                visits.get("from").asInt(),
                number(visits, "to"),
                new LinkedHashSet<>(list(node.get("means"), one -> Means.valueOf(one.asText()))),
                number(node, "drawPercent"),
                number(node, "reviewMonths"));
    }

    private static @Nullable Integer number(JsonNode node, String field) {
        return node.has(field) ? (Integer) node.get(field).asInt() : null;
    }
}
