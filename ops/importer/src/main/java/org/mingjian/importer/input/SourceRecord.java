package org.mingjian.importer.input;

import java.util.List;

/** Rows that together state one record, in the order of the source; never empty. */
public record SourceRecord(List<Row> rows) {
    public SourceRecord {
        rows = List.copyOf(rows);
    }

    public Row first() {
        return rows.get(0);
    }
}
