package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say of a scheme of tiers: its polarity holds throughout, and every evidence has one answer. */
final class SchemeContradictions {

    private static final Map<String, String> USED = Map.of(
            "GRADING_REVIEW",
            "NEITHER",
            "DEMERITS",
            "NEITHER",
            "STANDING",
            "STANDING",
            "RISK_ASSESSMENT",
            "RISK",
            "RISK",
            "RISK");

    private SchemeContradictions() {}

    static List<String> in(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>(RuleIds.anywhereTwice(root, lines));
        for (String list : List.of("tiers", "categories", "factors")) {
            reasons.addAll(RuleIds.twice(root, list, lines));
        }
        TierOrder order = TierOrder.of(root);
        if (root.get("tiers").findValuesAsText("id").contains(TierOrder.NOT_GRADED)) {
            reasons.add(lines.at("/tiers") + "has a tier that is called " + TierOrder.NOT_GRADED);
        }
        reasons.addAll(uses(root, lines));
        reasons.addAll(visits(root.get("tiers"), lines));
        reasons.addAll(review(root, order, lines));
        reasons.addAll(BandContradictions.in(root, order, lines));
        reasons.addAll(MatrixContradictions.in(root, order, lines));
        reasons.addAll(CriteriaContradictions.in(root, order, lines));
        reasons.addAll(unreached(root, lines));
        return reasons;
    }

    /** What rests on risk is internal, whatever the scheme says of it. */
    private static List<String> uses(JsonNode root, Lines lines) {
        String uses = root.get("uses").asText();
        String input = root.get("input").asText();
        if (!uses.equals(USED.get(input))) {
            return List.of(lines.at("/uses") + "with the input " + input + " it is " + USED.get(input));
        }
        return uses.equals("RISK") && !root.get("disclosure").asText().equals("INTERNAL")
                ? List.of(lines.at("/disclosure") + "what rests on risk is INTERNAL")
                : List.of();
    }

    /** A stricter tier is visited at least as often: else the order of the tiers is the wrong way round. */
    private static List<String> visits(JsonNode tiers, Lines lines) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            JsonNode visits = tiers.get(i).get("supervision").get("visits");
            String at = lines.at("/tiers/" + i + "/supervision/visits");
            int from = visits.get("from").asInt();
            if (visits.has("to") && visits.get("to").asInt() < from) {
                reasons.add(at + "ends below where it begins");
            }
            if (i > 0
                    && from
                            > tiers.get(i - 1)
                                    .get("supervision")
                                    .get("visits")
                                    .get("from")
                                    .asInt()) {
                reasons.add(at + "asks more visits than the stricter tier before it");
            }
        }
        return reasons;
    }

    private static List<String> review(JsonNode root, TierOrder order, Lines lines) {
        List<String> reasons = new ArrayList<>();
        if (root.has("keyItems")) {
            String given = root.get("keyItems").get("gives").asText();
            if (order.ranks().getOrDefault(given, 1) > 0) {
                reasons.add(lines.at("/keyItems/gives") + given + " is neither NOT_GRADED nor the strictest tier");
            }
        }
        Set<String> categories = new HashSet<>();
        root.path("categories").forEach(one -> categories.add(one.get("id").asText()));
        for (int i = 0; i < root.path("preconditions").size(); i++) {
            JsonNode category = root.get("preconditions").get(i).get("category");
            if (category != null && !categories.contains(category.asText())) {
                reasons.add(lines.at("/preconditions/" + i + "/category") + category.asText() + " is no category");
            }
        }
        return reasons;
    }

    private static List<String> unreached(JsonNode root, Lines lines) {
        Set<String> given = new HashSet<>(root.findValuesAsText("gives"));
        root.path("matrix").path("cells").forEach(row -> row.forEach(cell -> given.add(cell.asText())));
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < root.get("tiers").size(); i++) {
            String tier = root.get("tiers").get(i).get("id").asText();
            if (!given.contains(tier)) {
                reasons.add(lines.at("/tiers/" + i + "/id") + "no rule gives " + tier);
            }
        }
        return reasons;
    }
}
