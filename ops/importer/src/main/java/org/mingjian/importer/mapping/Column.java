package org.mingjian.importer.mapping;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.Row;

/**
 * A column of the file and how its cells are read.
 *
 * @param name what the mapping calls it
 * @param header what the file calls it
 * @param trim whether white space around the text is dropped
 * @param required whether an empty cell refuses the record
 * @param notStated texts by which the source says that it says nothing
 */
record Column(String name, String header, boolean trim, boolean required, Set<String> notStated, CellParser parser) {

    @Nullable
    Object read(Row row, int place) {
        String cell = row.cell(place);
        String text = trim ? cell.strip() : cell;
        if (text.isBlank() || notStated.contains(text)) {
            if (required) {
                throw new Refused("value-missing", header + " is empty in line " + row.line());
            }
            return null;
        }
        try {
            return parser.parse(text);
        } catch (Refused e) {
            throw new Refused(e.code(), header + " in line " + row.line() + ": " + e.reason());
        }
    }
}
