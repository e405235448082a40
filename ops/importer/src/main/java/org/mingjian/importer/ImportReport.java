package org.mingjian.importer;

import java.util.Map;

/**
 * What an import did. Written as JSON by {@code --json}; names and shape are stable.
 *
 * @param outcome {@code complete}, {@code rejects} or {@code failed}
 * @param records groups of rows that state one thing
 * @param rejectedRecords refused as a whole
 * @param rejectedRows rows of refused records, and rows whose command alone was refused; all in the rejects file
 * @param retries requests that were sent again
 * @param tallies what the mapping wants counted: name to count, to counts by value, or to count and sum
 */
public record ImportReport(
        String mapping,
        boolean dryRun,
        String outcome,
        long rows,
        long records,
        long rejectedRecords,
        long rejectedRows,
        long retries,
        double seconds,
        Map<String, CommandCount> commands,
        Map<String, Object> tallies) {

    /** How the commands of one name fared; all zero when there were none. */
    public CommandCount command(String name) {
        CommandCount count = commands.get(name);
        return count == null ? new CommandCount(0, 0, 0, 0, 0) : count;
    }

    /** 0 everything accepted, 2 some records refused, 1 broken off. */
    public int exitCode() {
        return switch (outcome) {
            case "complete" -> 0;
            case "rejects" -> 2;
            default -> 1;
        };
    }
}
