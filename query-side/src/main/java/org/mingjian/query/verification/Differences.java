package org.mingjian.query.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.JsonDiff;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.documents.Entries;

/** Finds the places at which two documents differ: the steps of a JSON patch from the one to the other. */
final class Differences {
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?");
    /** Aggregates are named, as a person's name may have a hyphen too. */
    private static final Pattern STREAM = Pattern.compile(
            "(Subject|SupervisedUnit|Inspection|SiteVisit|RectificationOrder|PenaltyCase|Authorisation|Organ|Officer)"
                    + "-[A-Za-z0-9._~]{1,200}(@\\d{1,18})?");

    private static final EnumSet<DiffFlags> PLAIN = EnumSet.of(
            DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

    private Differences() {}

    static List<Difference> between(JsonNode expected, JsonNode found) {
        List<Difference> differences = new ArrayList<>();
        for (JsonNode step : JsonDiff.asJson(Entries.unfold(expected), Entries.unfold(found), PLAIN)) {
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

    /**
     * Who reads a report may see no document: of a text only its length is told, unless its form says that it is a day, an
     * instant or the name of a stream or event.
     */
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
        return value.isNull() ? "null" : told(value.asText());
    }

    private static String told(String text) {
        return INSTANT.matcher(text).matches() || STREAM.matcher(text).matches()
                ? text
                : "a text of " + text.codePointCount(0, text.length()) + " characters";
    }
}
