package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What a schema cannot say of criteria: they ask what an assessment states, and run from strict to lax, with one for the rest. */
final class CriteriaContradictions {

    private CriteriaContradictions() {}

    static List<String> in(JsonNode root, TierOrder order, Lines lines) {
        List<String> reasons = new ArrayList<>();
        Map<String, JsonNode> factors = new HashMap<>();
        root.path("factors").forEach(one -> factors.put(one.get("id").asText(), one));
        JsonNode criteria = root.path("criteria");
        for (int i = 0; i < criteria.size(); i++) {
            JsonNode criterion = criteria.get(i);
            String at = "/criteria/" + i;
            reasons.addAll(order.unknown(criterion, at, lines));
            if (criterion.get("when").isEmpty() != (i == criteria.size() - 1)) {
                reasons.add(lines.at(at + "/when") + "the last, and only the last, is for all the rest");
            }
            if (!criterion.get("when").isEmpty()) {
                reasons.addAll(condition(criterion.get("when"), factors, at + "/when", lines));
            }
            if (i > 0 && order.laxer(gives(criteria, i - 1), gives(criteria, i)) < 0) {
                reasons.add(lines.at(at + "/gives") + gives(criteria, i) + " is stricter than what stands before it");
            }
        }
        return reasons;
    }

    private static List<String> condition(JsonNode when, Map<String, JsonNode> factors, String at, Lines lines) {
        JsonNode factor = factors.get(when.get("factor").asText());
        if (factor == null) {
            return List.of(lines.at(at + "/factor") + when.get("factor").asText() + " is no factor");
        }
        if (when.has("is") == when.has("from") || when.has("is") != factor.has("values")) {
            return List.of(
                    lines.at(at) + "asks for one of the values of a factor that has values, for a number of another");
        }
        List<String> values = texts(factor.path("values"));
        return texts(when.path("is")).stream()
                .filter(one -> !values.contains(one))
                .map(one -> lines.at(at + "/is") + one + " is no value of the factor")
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String gives(JsonNode criteria, int i) {
        return criteria.get(i).get("gives").asText();
    }
}
