package org.mingjian.importer.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one entry of {@code commands:}. */
final class CommandReader {
    private CommandReader() {}

    static CommandTemplate read(JsonNode node, Names names, String where) {
        Template stream = StreamTemplate.reference(node.get("stream").asText(), names, where + ".stream");
        Template data = Templates.read(node.get("data"), names, where + ".data");
        JsonNode exists = node.path("whenExists");
        return new CommandTemplate(
                node.get("command").asText(),
                stream,
                node.path("repeated").asBoolean(false),
                node.has("each") ? names.place(node.get("each").asText(), where + ".each") : -1,
                node.path("refused").asText().equals("alone"),
                node.path("provenance").asBoolean(true),
                Conditions.read(node.path("when"), names, where + ".when"),
                data,
                exists.isMissingNode() ? null : instead(exists, stream, node, data),
                fields(exists));
    }

    /** The other command takes over some of the first one's fields. */
    private static CommandTemplate instead(JsonNode exists, Template stream, JsonNode node, Template data) {
        Set<String> fields = fields(exists);
        return new CommandTemplate(
                exists.get("command").asText(),
                stream,
                node.path("repeated").asBoolean(false),
                -1,
                false,
                exists.path("provenance").asBoolean(true),
                Condition.ALWAYS,
                scope -> {
                    Map<Object, Object> taken = new TreeMap<>((Map<?, ?>) Objects.requireNonNull(data.render(scope)));
                    taken.keySet().retainAll(fields);
                    return taken;
                },
                null,
                Set.of());
    }

    private static Set<String> fields(JsonNode exists) {
        Set<String> fields = new TreeSet<>();
        exists.path("fields").forEach(field -> fields.add(field.asText()));
        return fields;
    }
}
