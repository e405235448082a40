package org.mingjian.importer.planning;

import java.util.List;
import org.mingjian.importer.input.SourceRecord;

/**
 * What one record becomes.
 *
 * @param commands by stage, never empty
 */
public record Plan(SourceRecord record, List<PlannedCommand> commands) {
    public Plan {
        commands = List.copyOf(commands);
    }

    /** What must be sent in order shares a partition: the stream of the first command, usually the subject. */
    public String partition() {
        return commands.get(0).stream();
    }
}
