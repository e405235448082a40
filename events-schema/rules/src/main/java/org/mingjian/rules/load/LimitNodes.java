package org.mingjian.rules.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mingjian.rules.tier.Rule;
import org.mingjian.rules.tier.Words;

/** Turns parts of a document that has passed the checks of its form into what they say. */
final class LimitNodes {

    private LimitNodes() {}

    static KeyListing keyListing(JsonNode node) {
        return new KeyListing(
                Rule.of(node),
                Words.of(node.get("name")),
                node.get("specialty").asText(),
                texts(node.path("categories")),
                node.get("visits").asInt());
    }

    static Cap cap(JsonNode node) {
        Set<Cause> exempt = new LinkedHashSet<>();
        node.get("exempt").forEach(one -> exempt.add(Cause.valueOf(one.asText())));
        return new Cap(
                Rule.of(node),
                Words.of(node.get("name")),
                node.has("specialty") ? node.get("specialty").asText() : null,
                texts(node.path("categories")),
                node.get("visits").asInt(),
                node.get("counts").asText().equals("ALL_LEVELS"),
                exempt);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
