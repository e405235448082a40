package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Of rules of which the first match applies, those that never can: one before them is for all that they are for. */
final class ShadowedRules {

    private static final String EARLIEST = "0000-01-01";
    private static final String LATEST = "9999-12-31";

    private ShadowedRules() {}

    static List<String> in(JsonNode rules, String list, Lines lines) {
        List<String> reasons = new ArrayList<>();
        for (int i = 1; i < rules.size(); i++) {
            for (int before = 0; before < i; before++) {
                if (!rules.get(i).has("ceiling") && takesAllOf(rules.get(before), rules.get(i))) {
                    reasons.add(lines.at(list + "/" + i) + "never applies: "
                            + rules.get(before).get("id").asText() + " before it is for all that it is for");
                }
            }
        }
        return reasons;
    }

    private static boolean takesAllOf(JsonNode wide, JsonNode narrow) {
        if (wide.has("level")) {
            return contains(wide, narrow, "level");
        }
        JsonNode all = wide.get("when");
        JsonNode some = narrow.get("when");
        return List.of("creditClass", "severity", "anyKind", "onlyKinds").stream()
                        .allMatch(field -> contains(all, some, field))
                && all.path("decidedFrom")
                                .asText(EARLIEST)
                                .compareTo(some.path("decidedFrom").asText(EARLIEST))
                        <= 0
                && all.path("decidedTo")
                                .asText(LATEST)
                                .compareTo(some.path("decidedTo").asText(LATEST))
                        >= 0;
    }

    /** A restriction that is not stated is none. */
    private static boolean contains(JsonNode wide, JsonNode narrow, String field) {
        return !wide.has(field) || narrow.has(field) && texts(wide.get(field)).containsAll(texts(narrow.get(field)));
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
