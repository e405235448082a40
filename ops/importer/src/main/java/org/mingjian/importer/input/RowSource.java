package org.mingjian.importer.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one file, one after the other. */
public interface RowSource extends AutoCloseable {
    /** The names in the first line, in its order. */
    List<String> header();

    /**
     * The next row, or null after the last.
     *
     * @throws org.mingjian.importer.ImportFailure when the file cannot be read to its end
     */
    @Nullable
    Row next();

    @Override
    void close();
}
