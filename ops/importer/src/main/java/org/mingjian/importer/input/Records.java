package org.mingjian.importer.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/**
 * Gathers rows that follow one another and agree in their key columns into records.
 *
 * <p>When the source breaks off, the record begun is dropped: nobody knows how it would have gone on.
 */
public final class Records {
    private final RowSource rows;
    private final int[] key;
    private @Nullable Row ahead;
    private boolean started;

    /** @param key places of the key columns in the header; none makes each row a record */
    public Records(RowSource rows, int[] key) {
        this.rows = rows;
        this.key = key.clone();
    }

    /**
     * The next record, or null after the last.
     *
     * @throws ImportFailure when the source breaks off
     */
    public @Nullable SourceRecord next() {
        if (!started) {
            ahead = rows.next();
            started = true;
        }
        Row first = ahead;
        if (first == null) {
            return null;
        }
        List<Row> gathered = new ArrayList<>();
        gathered.add(first);
        ahead = rows.next();
        while (ahead != null && key.length > 0 && together(first, Objects.requireNonNull(ahead))) {
            gathered.add(Objects.requireNonNull(ahead));
            ahead = rows.next();
        }
        return new SourceRecord(gathered);
    }

    private boolean together(Row left, Row right) {
        for (int column : key) {
            if (!left.cell(column).strip().equals(right.cell(column).strip())) {
                return false;
            }
        }
        return left.file().equals(right.file()) || rows instanceof SortedRows;
    }
}
