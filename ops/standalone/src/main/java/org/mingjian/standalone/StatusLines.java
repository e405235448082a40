package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** What {@code status} says of a view: how it stands, why it does not go on, what is being built beside it. */
final class StatusLines {

    private StatusLines() {}

    static String of(String name, JsonNode view) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "  %-19s %-8s %10s documents, position %s, lag %s events (%s s), dead letters %s%n",
                name,
                at(view, "state"),
                at(view, "documents"),
                at(view, "position"),
                at(view.path("lag"), "events"),
                at(view.path("lag"), "seconds"),
                at(view, "deadLetters")));
        if (view.hasNonNull("reason")) {
            text.append(String.format(
                    Locale.ROOT, "    because %s%n", view.path("reason").asText()));
        }
        JsonNode rebuild = view.path("rebuild");
        if (rebuild.hasNonNull("version")) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %s is being built: %.0f %%, dead letters %s%n",
                    rebuild.path("version").asText(),
                    100 * rebuild.path("progress").asDouble(),
                    at(rebuild, "deadLetters")));
        }
        return text.toString();
    }

    static String at(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "-" : value.asText();
    }
}
