package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of the rules of a pack: each names one rule. */
final class RuleIds {

    private RuleIds() {}

    /** Ids that a list has twice. */
    static List<String> twice(JsonNode root, String list, Lines lines) {
        List<String> reasons = new ArrayList<>();
        var ids = new HashSet<String>();
        JsonNode all = root.path(list);
        for (int i = 0; i < all.size(); i++) {
            check(all.get(i).get("id").asText(), "/" + list + "/" + i, ids, lines, reasons);
        }
        return reasons;
    }

    /** Ids that two rules have, wherever in the pack they stand. A rule is what has a legal basis. */
    static List<String> anywhereTwice(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        walk(root, "", new HashSet<>(), lines, reasons);
        return reasons;
    }

    private static void walk(JsonNode node, String at, Set<String> ids, Lines lines, List<String> reasons) {
        if (!at.isEmpty() && node.has("id") && node.has("basis")) {
            check(node.get("id").asText(), at, ids, lines, reasons);
        }
        node.properties().forEach(one -> walk(one.getValue(), at + "/" + one.getKey(), ids, lines, reasons));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), at + "/" + i, ids, lines, reasons);
            }
        }
    }

    private static void check(String id, String at, Set<String> ids, Lines lines, List<String> reasons) {
        if (!ids.add(id)) {
            reasons.add(lines.at(at + "/id") + "the id " + id + " is there twice");
        }
    }
}
