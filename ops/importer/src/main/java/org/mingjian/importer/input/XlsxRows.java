package org.mingjian.importer.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/** Rows of one sheet of an Excel workbook, streamed; only the workbook's table of shared texts is held in memory. */
final class XlsxRows implements RowSource {
    private final Path path;
    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> header;

    XlsxRows(Path path, InputSettings settings) throws IOException {
        this.path = path;
        this.file = String.valueOf(path.getFileName());
        try {
            this.workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
            this.stream = sheet(settings.sheet()).openStream();
        } catch (ExcelReaderException e) {
            throw new ImportFailure("input-unreadable", path + " is no Excel workbook: " + e.getMessage(), e);
        }
        this.rows = stream.iterator();
        if (!rows.hasNext()) {
            throw new ImportFailure("header-missing", path + " is empty; its first row must name the columns");
        }
        var first = rows.next();
        this.header = Arrays.stream(texts(first, first.getCellCount()))
                .map(String::strip)
                .toList();
    }

    private Sheet sheet(@Nullable String name) {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new ImportFailure("sheet-missing", path + " has no sheet '" + name + "'"));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                String[] cells = texts(row, Math.max(header.size(), row.getCellCount()));
                if (!Arrays.stream(cells).allMatch(String::isBlank)) {
                    return Row.of(file, row.getRowNum(), trimmed(cells), header.size());
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw new ImportFailure("input-truncated", path + " breaks off or is damaged: " + e.getMessage(), e);
        }
    }

    /** A sheet may carry formatted but empty cells to the right of its last column. */
    private String[] trimmed(String[] cells) {
        int width = cells.length;
        while (width > header.size() && cells[width - 1].isBlank()) {
            width--;
        }
        return Arrays.copyOf(cells, width);
    }

    private static String[] texts(org.dhatim.fastexcel.reader.Row row, int width) {
        String[] texts = new String[width];
        for (int i = 0; i < width; i++) {
            texts[i] = row.getOptionalCell(i).map(XlsxCell::text).orElse("");
        }
        return texts;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
