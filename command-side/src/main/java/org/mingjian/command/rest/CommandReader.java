package org.mingjian.command.rest;

import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.policy.JurisdictionPolicy;
import tools.jackson.databind.JsonNode;

/** Reads a command from its name, its stream and its data. */
final class CommandReader {

    private static final Map<String, Set<String>> STREAMS = Map.ofEntries(
            Map.entry("subject", Set.of("Subject")),
            Map.entry("into", Set.of("Subject")),
            Map.entry("from", Set.of("Subject")),
            Map.entry("fromSubject", Set.of("Subject")),
            Map.entry("toSubject", Set.of("Subject")),
            Map.entry("unit", Set.of("SupervisedUnit")),
            Map.entry("inspection", Set.of("Inspection")),
            Map.entry("order", Set.of("RectificationOrder")),
            Map.entry("missedOrder", Set.of("RectificationOrder")),
            Map.entry("party", Set.of("Subject")),
            Map.entry("penaltyCase", Set.of("PenaltyCase")),
            Map.entry("toOrgan", Set.of("Organ")),
            Map.entry("visit", Set.of("SiteVisit", "Inspection")),
            Map.entry("creditCommitment", Set.of("CreditCommitment")),
            Map.entry("authorisation", Set.of("Authorisation")),
            Map.entry("keyList", Set.of("KeySupervisionList")),
            Map.entry("document", Set.of("PenaltyCase", "RectificationOrder", "Authorisation")));
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
        Set<String> aggregates = STREAMS.get(field.name());
        if (aggregates != null && value instanceof String) {
            return StreamForm.ofAny(aggregates, path, data.get(field.name()));
        }
        return PLACES.contains(field.name()) && value instanceof String place
                ? ValueReader.judged(path, place, JurisdictionPolicy.judge(place))
                : value;
    }
}
