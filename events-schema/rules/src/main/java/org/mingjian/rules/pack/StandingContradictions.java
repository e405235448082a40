package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a schema cannot say of rules of a credit standing: each rule named once, and a grade for every score. */
final class StandingContradictions {

    private StandingContradictions() {}

    static List<String> in(JsonNode root, Lines lines) {
        List<String> reasons = new ArrayList<>(RuleIds.twice(root, "deductions", lines));
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
