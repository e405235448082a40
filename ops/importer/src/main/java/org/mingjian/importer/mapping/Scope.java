package org.mingjian.importer.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template can refer to: the named values of one row, and of all rows of its record.
 *
 * @param values of the row at hand, by the places that {@link Names} gave out
 * @param rows the values of each row of the record
 */
record Scope(@Nullable Object[] values, List<@Nullable Object[]> rows) {
    @Nullable
    Object value(int place) {
        return values[place];
    }

    Scope at(@Nullable Object[] row) {
        return new Scope(row, rows);
    }
}
