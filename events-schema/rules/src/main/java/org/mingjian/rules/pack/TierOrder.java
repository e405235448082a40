package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strict what a rule gives is: the tiers of a scheme as it orders them, and no tier at all above them.
 *
 * @param ranks by what is given; 0 is the strictest tier
 */
record TierOrder(Map<String, Integer> ranks) {

    static final String NOT_GRADED = "NOT_GRADED";

    static TierOrder of(JsonNode root) {
        Map<String, Integer> ranks = new HashMap<>();
        ranks.put(NOT_GRADED, -1);
        for (int i = 0; i < root.get("tiers").size(); i++) {
            ranks.putIfAbsent(root.get("tiers").get(i).get("id").asText(), i);
        }
        return new TierOrder(ranks);
    }

    boolean knows(String given) {
        return ranks.containsKey(given);
    }

    /** Above 0 when the latter is laxer than the former, below when it is stricter; 0 as well when either is not known. */
    int laxer(String former, String latter) {
        Integer before = ranks.get(former);
        Integer after = ranks.get(latter);
        return before == null || after == null ? 0 : after - before;
    }

    /** What is given that is no tier of the scheme. */
    List<String> unknown(JsonNode holder, String at, Lines lines) {
        List<String> reasons = new ArrayList<>();
        String given = holder.path("gives").asText(NOT_GRADED);
        if (!knows(given)) {
            reasons.add(lines.at(at + "/gives") + given + " is no tier of the scheme");
        }
        return reasons;
    }
}
