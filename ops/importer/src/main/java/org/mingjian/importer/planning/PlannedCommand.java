package org.mingjian.importer.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.Row;

/**
 * A command ready to be sent.
 *
 * @param key its idempotency key
 * @param stage place of the command in the mapping
 * @param repeated whether other records are likely to state it again
 * @param alone the row that a refusal is of, when it leaves the rest of the record standing; null when it does not
 * @param line the command as a line of a batch, without line end
 * @param whenExists what to send instead when the stream exists with other content; null for nothing
 * @param amendable the fields of the content that {@code whenExists} takes over
 */
public record PlannedCommand(
        String key,
        String command,
        String stream,
        int stage,
        boolean repeated,
        @Nullable Row alone,
        String line,
        @Nullable PlannedCommand whenExists,
        Set<String> amendable) {}
