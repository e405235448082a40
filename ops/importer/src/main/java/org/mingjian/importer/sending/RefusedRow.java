package org.mingjian.importer.sending;

import org.mingjian.importer.input.Row;

/**
 * A command that was refused while the rest of its record stands.
 *
 * @param row the row that it is of
 * @param command its name
 */
public record RefusedRow(Row row, String command, String code, String reason) {}
