package org.mingjian.importer.input;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/**
 * Several files with the same columns, read one after the other. Columns whose name begins with {@code _} (what the
 * importer itself adds to a rejects file) are left out.
 */
public final class Inputs implements RowSource {
    private final List<String> header;
    private final InputSettings settings;
    private final AtomicLong bytesRead;
    private final Iterator<Path> files;
    private @Nullable RowSource current;

    /**
     * Checks the header of every file before the first row is read.
     *
     * @throws ImportFailure when a file is not there, or its columns are not those of {@code columns}
     */
    public Inputs(List<Path> files, InputSettings settings, HeaderCheck columns, AtomicLong bytesRead) {
        this.settings = settings;
        this.bytesRead = bytesRead;
        List<String> first = null;
        for (Path file : files) {
            try (RowSource source = Selected.open(file, settings, new AtomicLong())) {
                columns.check(file, source.header());
                if (first == null) {
                    first = source.header();
                } else if (!first.equals(source.header())) {
                    throw new ImportFailure(
                            "header-differs",
                            file + " has other columns, or in another order, than " + files.get(0)
                                    + "; import it by itself");
                }
            }
        }
        this.header = first == null ? List.of() : first;
        this.files = files.iterator();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        while (current != null || files.hasNext()) {
            if (current == null) {
                current = Selected.open(files.next(), settings, bytesRead);
            }
            Row row = current.next();
            if (row != null) {
                return row;
            }
            close();
        }
        return null;
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
