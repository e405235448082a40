package org.mingjian.importer.planning;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command ready to be sent.
 *
 * @param key its idempotency key
 * @param stage place of the command in the mapping
 * @param repeated whether other records are likely to state it again
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
        String line,
        @Nullable PlannedCommand whenExists,
        Set<String> amendable) {}
