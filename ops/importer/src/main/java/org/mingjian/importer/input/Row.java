package org.mingjian.importer.input;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in a file.
 *
 * @param file base name of the file
 * @param line its first line, counted from 1 with the header as line 1
 * @param cells in the order of the header; shorter or longer than it when the row is defective
 * @param defect why the row as a whole cannot be trusted; null when it can
 */
public record Row(
        String file,
        long line,
        List<String> cells,
        @Nullable String defect) {

    /** The cell under a column of the header, empty when the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    static Row of(String file, long line, String[] cells, int width) {
        return new Row(file, line, Arrays.asList(cells), defect(cells, width));
    }

    private static @Nullable String defect(String[] cells, int width) {
        if (cells.length != width) {
            return "the row has " + cells.length + " cells, the header " + width;
        }
        for (String cell : cells) {
            if (cell.indexOf('\uFFFD') >= 0) {
                return "some bytes are not text in the encoding that the mapping declares";
            }
        }
        return null;
    }
}
