package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places at which two documents differ: the steps of a JSON patch from the one to the other. */
final class Differences {
    private static final int LONGEST = 40;
    private static final EnumSet<DiffFlags> PLAIN = EnumSet.of(
            DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

    private Differences() {}

    static List<Difference> between(JsonNode expected, JsonNode found) {
        List<Difference> differences = new ArrayList<>();
        for (JsonNode step : JsonDiff.asJson(expected, found, PLAIN)) {
            String path = step.path("path").asText();
            JsonNode value = step.path("value");
            differences.add(
                    switch (step.path("op").asText()) {
                        case "add" -> new Difference(path, null, shown(value));
                        case "remove" -> new Difference(path, shown(value), null);
                        default -> new Difference(path, shown(step.path("fromValue")), shown(value));
                    });
        }
        return differences;
    }

    /** Who reads a report is not thereby one who may read every document. */
    private static @Nullable Object shown(JsonNode value) {
        if (value.isObject()) {
            return "an object of " + value.size() + " fields";
        }
        if (value.isArray()) {
            return "a list of " + value.size();
        }
        if (value.isNumber()) {
            return value.numberValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNull() ? "null" : shortened(value.asText());
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "… (" + length + " characters)";
    }
}
