package org.mingjian.importer.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command that a record, or each numbered row of it, becomes.
 *
 * @param command its name
 * @param stream its stream; must come out stated
 * @param repeated whether many records state it again, so that those sent lately are worth remembering
 * @param each place of the number that a row must have to become a command; -1 for one command a record
 * @param alone whether a refusal is of this command alone, and leaves the rest of the record standing
 * @param provenance whether its content names where it was read
 * @param whenExists what to send instead when the stream is there already with other content; null for a refusal
 * @param amendable the fields of data that {@code whenExists} takes over
 */
record CommandTemplate(
        String command,
        Template stream,
        boolean repeated,
        int each,
        boolean alone,
        boolean provenance,
        Condition when,
        Template data,
        @Nullable CommandTemplate whenExists,
        Set<String> amendable) {}
