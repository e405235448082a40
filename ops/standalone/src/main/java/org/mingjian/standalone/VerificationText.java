package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** A verification in words. */
final class VerificationText {

    private static final List<String> FAULTS = List.of("differingTotal", "missingTotal", "surplusTotal", "undecided");

    private VerificationText() {}

    /** Whether every document that could be compared is as the log has it. Keys that wait are known to be behind. */
    static boolean isEqual(JsonNode result) {
        boolean equal = !result.path("views").isEmpty();
        for (JsonNode view : result.path("views")) {
            equal &= isEqualView(view);
        }
        return equal;
    }

    static String of(JsonNode result) {
        StringBuilder text = new StringBuilder();
        for (JsonNode view : result.path("views")) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-19s %s: %,d documents compared at position %s%s%n",
                    view.path("view").asText(),
                    isEqualView(view) ? "equal" : "DIFFERS",
                    view.path("compared").asLong(),
                    view.path("position").asText("-"),
                    totals(view)));
            for (JsonNode document : view.path("differing")) {
                text.append("  ").append(document.path("key").asText()).append('\n');
                document.path("differences").forEach(one -> text.append("    ")
                        .append(one.path("path").asText())
                        .append(": the log says ")
                        .append(one.path("expected"))
                        .append(", the view ")
                        .append(one.path("found"))
                        .append('\n'));
            }
            keys(text, view, "missing");
            keys(text, view, "surplus");
        }
        return text.toString().stripTrailing();
    }

    private static boolean isEqualView(JsonNode view) {
        return FAULTS.stream().allMatch(fault -> count(view, fault) == 0);
    }

    private static String totals(JsonNode view) {
        StringBuilder text = new StringBuilder();
        for (String total : List.of("differingTotal", "missingTotal", "surplusTotal", "undecided", "waiting")) {
            if (count(view, total) > 0) {
                text.append(", ").append(count(view, total)).append(' ').append(total.replace("Total", ""));
            }
        }
        return text.toString();
    }

    /** Some totals name their keys. */
    private static long count(JsonNode view, String total) {
        JsonNode value = view.path(total);
        return value.isArray() ? value.size() : value.asLong();
    }

    private static void keys(StringBuilder text, JsonNode view, String which) {
        view.path(which).forEach(key -> text.append("  ")
                .append(which)
                .append(' ')
                .append(key.asText())
                .append('\n'));
    }
}
