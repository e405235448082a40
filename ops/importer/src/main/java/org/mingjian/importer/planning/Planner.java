package org.mingjian.importer.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.mapping.Content;
import org.mingjian.importer.mapping.RecordReader;
import org.mingjian.importer.mapping.RecordValues;
import org.mingjian.importer.mapping.Refused;

/** Plans records one by one; not for several threads at once. */
public final class Planner {
    private final String mapping;
    private final RecordReader reader;

    /** @param mapping name of the mapping: part of every key */
    public Planner(String mapping, RecordReader reader) {
        this.mapping = mapping;
        this.reader = reader;
    }

    /** @throws Refused when the record cannot become commands */
    public Plan plan(RecordValues values) {
        String source = CanonicalJson.write(reader.provenance(values.record()));
        Map<String, Integer> seen = new HashMap<>();
        List<PlannedCommand> commands = new ArrayList<>();
        for (Content content : reader.commands(values)) {
            commands.add(planned(content, source, seen));
        }
        if (commands.isEmpty()) {
            throw new Refused("no-command", "no command of the mapping applies to this record");
        }
        return new Plan(values.record(), commands);
    }

    private PlannedCommand planned(Content content, String source, Map<String, Integer> seen) {
        String data = CanonicalJson.write(content.data());
        String first = CommandKeys.key(mapping, content.stream(), content.command(), data, 0);
        int ordinal = seen.merge(first, 1, Integer::sum) - 1;
        String key =
                ordinal == 0 ? first : CommandKeys.key(mapping, content.stream(), content.command(), data, ordinal);
        return new PlannedCommand(
                key,
                content.command(),
                content.stream(),
                content.stage(),
                content.repeated(),
                content.alone(),
                line(key, content, content.provenance() ? withSource(data, source) : data),
                instead(content.whenExists(), source, seen),
                content.amendable());
    }

    private @Nullable PlannedCommand instead(@Nullable Content content, String source, Map<String, Integer> seen) {
        return content == null ? null : planned(content, source, seen);
    }

    private static String withSource(String data, String source) {
        String separator = data.length() > 2 ? "," : "";
        return data.substring(0, data.length() - 1) + separator + "\"source\":" + source + "}";
    }

    private static String line(String key, Content content, String data) {
        return "{\"key\":\"" + key + "\",\"command\":" + CanonicalJson.write(content.command()) + ",\"stream\":"
                + CanonicalJson.write(content.stream()) + ",\"data\":" + data + "}";
    }
}
