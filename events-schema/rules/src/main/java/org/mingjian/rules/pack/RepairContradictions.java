package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a schema cannot say of rules on publicity and repair: no decision falls between them. */
final class RepairContradictions {

    private RepairContradictions() {}

    static List<String> in(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        for (String list : List.of("classes", "publicity", "terms")) {
            reasons.addAll(RuleIds.twice(root, list, lines));
        }
        JsonNode classes = root.get("classes");
        JsonNode publicity = root.get("publicity");
        if (!classes.isEmpty() && !isForAll(classes.get(classes.size() - 1))) {
            reasons.add(lines.at("/classes/" + (classes.size() - 1))
                    + "the last must be for every decision, of any day, or some have no class");
        }
        List<String> known = classes.isEmpty() ? List.of("") : List.of("MINOR", "GENERAL", "SERIOUS");
        for (String one : known) {
            if (StreamSupport.stream(publicity.spliterator(), false).noneMatch(rule -> isForAllOf(one, rule))) {
                reasons.add(lines.at("/publicity") + "has no rule for every decision"
                        + (one.isEmpty() ? "" : " of the class " + one) + ", of any day");
            }
        }
        for (int i = 0; i < publicity.size(); i++) {
            JsonNode rule = publicity.get(i);
            if (rule.has("minMonths")
                    && rule.get("minMonths").asInt() > rule.get("maxMonths").asInt()) {
                reasons.add(lines.at("/publicity/" + i + "/minMonths") + "lies above maxMonths");
            }
        }
        return reasons;
    }

    private static boolean isForAll(JsonNode rule) {
        return rule.get("when").isEmpty() && !rule.has("validFrom") && !rule.has("validTo");
    }

    private static boolean isForAllOf(String recordClass, JsonNode rule) {
        JsonNode classes = rule.get("when").path("class");
        boolean only = rule.get("when").size() == 1
                && StreamSupport.stream(classes.spliterator(), false)
                        .anyMatch(node -> node.asText().equals(recordClass));
        return isForAll(rule) || only && !rule.has("validFrom") && !rule.has("validTo");
    }
}
