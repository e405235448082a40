package org.mingjian.importer.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.Row;

/**
 * What a record says should be commanded.
 *
 * @param stage place of the command in the mapping: a later stage waits until the earlier ones were accepted
 * @param alone the row that a refusal is of, when it leaves the rest of the record standing; null when it does not
 * @param data maps with sorted keys, lists and plain values, without nulls and without provenance
 * @param whenExists what to command instead when the stream exists with other content; null for nothing
 * @param amendable the fields of data that {@code whenExists} takes over
 */
public record Content(
        String command,
        String stream,
        int stage,
        boolean repeated,
        @Nullable Row alone,
        boolean provenance,
        Object data,
        @Nullable Content whenExists,
        Set<String> amendable) {}
