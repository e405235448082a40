package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The ids of the rules of a list: each names one rule. */
final class RuleIds {

    private RuleIds() {}

    static List<String> twice(JsonNode root, String list, Lines lines) {
        List<String> reasons = new ArrayList<>();
        var ids = new HashSet<String>();
        for (int i = 0; i < root.get(list).size(); i++) {
            String id = root.get(list).get(i).get("id").asText();
            if (!ids.add(id)) {
                reasons.add(lines.at("/" + list + "/" + i + "/id") + "the id " + id + " is there twice");
            }
        }
        return reasons;
    }
}
