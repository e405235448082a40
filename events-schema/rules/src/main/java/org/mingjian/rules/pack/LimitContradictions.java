package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a schema cannot say of limits on inspections: each rule named once, and something limited. */
final class LimitContradictions {

    private LimitContradictions() {}

    static List<String> in(JsonNode root, Lines lines) {
        return root.get("keyList").isEmpty() && root.get("caps").isEmpty()
                ? List.of(lines.at("/caps") + "there is neither a cap nor a category of a key list")
                : RuleIds.anywhereTwice(root, lines);
    }
}
