package org.mingjian.rules.tier;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something said in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {

    /** Words as they stand in a pack. */
    public static Words of(JsonNode node) {
        return new Words(node.get("zh").asText(), node.get("en").asText());
    }
}
