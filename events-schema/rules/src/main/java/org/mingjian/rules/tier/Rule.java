package org.mingjian.rules.tier;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack.
 *
 * @param id its id, unique within the pack
 * @param article law, article and year
 * @param sureness how sure it is
 * @param warning what every answer resting on it says; null only where it is sure
 */
public record Rule(
        String id,
        String article,
        Sureness sureness,
        @Nullable String warning) {

    /** A rule as it stands in a pack that has passed the checks of its form. */
    public static Rule of(JsonNode node) {
        return new Rule(
                node.get("id").asText(),
                article(node),
                Sureness.valueOf(node.get("sureness").asText()),
                node.has("warning") ? node.get("warning").asText() : null);
    }

    /** Law, article and year of the basis that something in a pack has. */
    static String article(JsonNode node) {
        JsonNode basis = node.get("basis");
        return basis.get("law").asText() + " " + basis.get("article").asText() + " ("
                + basis.get("year").asInt() + ")";
    }
}
