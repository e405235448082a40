package org.mingjian.importer.input;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file without the columns that an earlier import added to it. */
final class Selected implements RowSource {
    private final RowSource source;
    private final int[] places;
    private final List<String> header;

    private Selected(RowSource source) {
        this.source = source;
        this.places = IntStream.range(0, source.header().size())
                .filter(i -> !source.header().get(i).startsWith("_"))
                .toArray();
        this.header = IntStream.of(places).mapToObj(source.header()::get).toList();
    }

    static RowSource open(Path file, InputSettings settings, AtomicLong bytesRead) {
        RowSource source = InputFile.open(file, settings, bytesRead);
        return source.header().stream().anyMatch(name -> name.startsWith("_")) ? new Selected(source) : source;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        Row row = source.next();
        if (row == null || row.cells().size() != source.header().size()) {
            return row;
        }
        String[] cells = IntStream.of(places).mapToObj(row::cell).toArray(String[]::new);
        return Row.of(row.file(), row.line(), cells, header.size());
    }

    @Override
    public void close() {
        source.close();
    }
}
