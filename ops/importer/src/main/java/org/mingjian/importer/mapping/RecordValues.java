package org.mingjian.importer.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.input.SourceRecord;

/** A record and the named values of each of its rows. */
public final class RecordValues {
    private final SourceRecord record;
    private final List<@Nullable Object[]> rows;

    RecordValues(SourceRecord record, List<@Nullable Object[]> rows) {
        this.record = record;
        this.rows = rows;
    }

    public SourceRecord record() {
        return record;
    }

    List<@Nullable Object[]> rows() {
        return rows;
    }

    Scope scope(int row) {
        return new Scope(rows.get(row), rows);
    }
}
