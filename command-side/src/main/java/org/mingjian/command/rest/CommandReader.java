package org.mingjian.command.rest;

import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.JurisdictionPolicy;
import tools.jackson.databind.JsonNode;

/** Reads a command from its name, its stream and its data. */
final class CommandReader {

    private static final Map<String, String> STREAMS = Map.of(
            "subject", "Subject",
            "into", "Subject",
            "from", "Subject",
            "fromSubject", "Subject",
            "toSubject", "Subject",
            "unit", "SupervisedUnit",
            "inspection", "Inspection");
    private static final Set<String> PLACES = Set.of("jurisdiction", "region", "fromRegion", "toRegion");

    private final CommandCatalog catalog;

    CommandReader(CommandCatalog catalog) {
        this.catalog = catalog;
    }

    /** The names of the fields of commands that hold a stream. */
    static Set<String> fieldsOfStreams() {
        return STREAMS.keySet();
    }

    /**
     * Reads a command.
     *
     * @throws ProblemException when it is none, or one that the caller may not send whatever it says
     */
    ReadCommand read(Caller caller, JsonNode command, JsonNode stream, JsonNode data) {
        if (!command.isString()) {
            throw ProblemException.invalid("command", "missing");
        }
        CommandType type = catalog.find(command.stringValue());
        if (type == null) {
            throw ProblemException.of("unknown-command", Map.of("command", command.stringValue()));
        }
        caller.roleFor(type);
        if (!data.isObject()) {
            throw ProblemException.invalid("data", "not an object");
        }
        String name = StreamForm.of(type.aggregate(), "stream", stream);
        refuseUnknown(type, data);
        Object[] values = new Object[type.fields().size() + 1];
        values[0] = name;
        for (int i = 0; i < type.fields().size(); i++) {
            values[i + 1] = field(type.fields().get(i), data);
        }
        return new ReadCommand(type, type.make(values), CanonicalHash.of(type.name(), name, data), data);
    }

    private static void refuseUnknown(CommandType type, JsonNode data) {
        for (Map.Entry<String, JsonNode> member : data.properties()) {
            if (type.fields().stream().noneMatch(f -> f.name().equals(member.getKey()))) {
                throw ProblemException.of("unknown-field", Map.of("field", "data." + member.getKey()));
            }
        }
    }

    private static @Nullable Object field(Schema.Field field, JsonNode data) {
        String path = "data." + field.name();
        Object value = ValueReader.member(field, data.get(field.name()), path);
        String aggregate = STREAMS.get(field.name());
        if (aggregate != null && value != null) {
            return StreamForm.of(aggregate, path, data.get(field.name()));
        }
        return PLACES.contains(field.name()) && value instanceof String place
                ? ValueReader.judged(path, place, JurisdictionPolicy.judge(place))
                : value;
    }
}
