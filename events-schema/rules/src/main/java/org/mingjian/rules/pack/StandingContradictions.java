package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a schema cannot say of rules of a credit standing: each rule named once and by an item of the catalogue, none that never
 * applies, points that only fade, and a grade for every score.
 */
final class StandingContradictions {

    private static final List<String> LISTS = List.of("/deductions", "/vetoes", "/merits/rules");

    private StandingContradictions() {}

    static List<String> in(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        reasons.addAll(bands(root, lines));
        Set<String> ids = new HashSet<>();
        for (String list : LISTS) {
            JsonNode rules = root.at(list);
            for (int i = 0; i < rules.size(); i++) {
                reasons.addAll(rule(root, rules.get(i), list + "/" + i, lines, ids));
            }
            reasons.addAll(ShadowedRules.in(rules, list, lines));
        }
        reasons.addAll(merits(root, lines));
        return reasons;
    }

    private static List<String> rule(JsonNode root, JsonNode rule, String at, Lines lines, Set<String> ids) {
        List<String> reasons = new ArrayList<>();
        twice(rule, at, lines, ids, reasons);
        String item = rule.path("catalogue").asText("");
        if (rule.has("catalogue") && !root.at("/catalogue/items").has(item)) {
            reasons.add(lines.at(at + "/catalogue") + "the catalogue of the pack has no item " + item);
        }
        reasons.addAll(fading(rule, at, lines));
        JsonNode corrected = rule.path("corrected");
        if (!corrected.isMissingNode()) {
            twice(corrected, at + "/corrected", lines, ids, reasons);
            if (corrected.get("atMost").asInt() >= rule.get("points").asInt()) {
                reasons.add(lines.at(at + "/corrected/atMost") + "is not below the points of the rule");
            }
        }
        JsonNode ceiling = rule.path("ceiling");
        if (!ceiling.isMissingNode()) {
            reasons.addAll(ceiling(root.get("bands"), ceiling.asText(), lines.at(at + "/ceiling")));
        }
        return reasons;
    }

    private static void twice(JsonNode rule, String at, Lines lines, Set<String> ids, List<String> reasons) {
        String id = rule.get("id").asText();
        if (!ids.add(id)) {
            reasons.add(lines.at(at + "/id") + "the id " + id + " is there twice");
        }
    }

    private static List<String> fading(JsonNode rule, String at, Lines lines) {
        List<String> reasons = new ArrayList<>();
        JsonNode steps = rule.path("decays");
        int months = 0;
        int points = rule.path("points").asInt();
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            String place = at + "/decays/" + i;
            if (step.get("months").asInt() <= months) {
                reasons.add(lines.at(place) + "does not come after the step before it");
            }
            if (step.get("points").asInt() >= points) {
                reasons.add(lines.at(place) + "leaves no less than was left before");
            }
            months = step.get("months").asInt();
            points = step.get("points").asInt();
        }
        if (!steps.isEmpty() && points != 0) {
            reasons.add(lines.at(at + "/decays/" + (steps.size() - 1)) + "the last must leave 0, or it never ends");
        }
        return reasons;
    }

    private static List<String> ceiling(JsonNode bands, String grade, String at) {
        if (grade(bands, 0).equals(grade)) {
            return List.of(at + grade + " is the best grade, so nothing is kept below it");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (grade(bands, i).equals(grade)) {
                return List.of();
            }
        }
        return List.of(at + "no band is of the grade " + grade);
    }

    private static List<String> merits(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        JsonNode rules = root.at("/merits/rules");
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).get("points").asInt() > root.at("/merits/cap").asInt()) {
                reasons.add(lines.at("/merits/rules/" + i + "/points") + "lies above the cap of all merits");
            }
        }
        return reasons;
    }

    private static List<String> bands(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>();
        JsonNode bands = root.get("bands");
        for (int i = 1; i < bands.size(); i++) {
            if (from(bands, i) >= from(bands, i - 1)) {
                reasons.add(lines.at("/bands/" + i) + grade(bands, i) + " must begin below " + grade(bands, i - 1));
            }
        }
        int last = bands.size() - 1;
        if (from(bands, last) != 0) {
            reasons.add(lines.at("/bands/" + last) + "the last must begin at 0, or scores below " + from(bands, last)
                    + " have no grade");
        }
        if (from(bands, 0) > root.get("basePoints").asInt()) {
            reasons.add(
                    lines.at("/bands/0") + grade(bands, 0) + " begins above the base points and can never be reached");
        }
        return reasons;
    }

    private static int from(JsonNode bands, int index) {
        return bands.get(index).get("from").asInt();
    }

    private static String grade(JsonNode bands, int index) {
        return bands.get(index).get("grade").asText();
    }
}
