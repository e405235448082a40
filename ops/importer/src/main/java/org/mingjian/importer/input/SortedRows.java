package org.mingjian.importer.input;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/**
 * The rows of several files in the order of their key columns, sorted on disk so that memory does not grow with them.
 * Rows with equal keys keep the order of the files given and of their lines.
 */
public final class SortedRows implements RowSource {
    private static final long MEMORY = 48L << 20;
    private static final int MAX_PARTS = 512;

    private final List<String> header;
    private final Path directory;
    private final BufferedReader sorted;

    private SortedRows(List<String> header, Path directory, BufferedReader sorted) {
        this.header = header;
        this.directory = directory;
        this.sorted = sorted;
    }

    /** Reads {@code source} to its end and sorts it; temporary files go when the result is closed. */
    public static SortedRows sort(RowSource source, int[] key) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("mingjian-import-");
            Path rows = directory.resolve("rows");
            spill(source, key, rows);
            Path sorted = directory.resolve("sorted");
            Comparator<String> order = Comparator.naturalOrder();
            List<File> parts;
            try (BufferedReader in = Files.newBufferedReader(rows)) {
                parts = ExternalSort.sortInBatch(
                        in,
                        Files.size(rows),
                        order,
                        MAX_PARTS,
                        MEMORY,
                        StandardCharsets.UTF_8,
                        directory.toFile(),
                        false,
                        0,
                        false,
                        false);
            }
            ExternalSort.mergeSortedFiles(parts, sorted.toFile(), order, StandardCharsets.UTF_8);
            return new SortedRows(source.header(), directory, Files.newBufferedReader(sorted));
        } catch (IOException e) {
            delete(directory);
            throw new ImportFailure("sort-failed", "the rows cannot be sorted on disk: " + e, e);
        } catch (RuntimeException e) {
            delete(directory);
            throw e;
        }
    }

    private static void spill(RowSource source, int[] key, Path target) throws IOException {
        long number = 0;
        try (BufferedWriter out = Files.newBufferedWriter(target)) {
            for (Row row = source.next(); row != null; row = source.next()) {
                out.write(RowLine.write(row, key, number++));
                out.write('\n');
            }
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            String line = sorted.readLine();
            return line == null ? null : RowLine.read(line, header.size());
        } catch (IOException e) {
            throw new ImportFailure("sort-failed", "the sorted rows cannot be read: " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            sorted.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(directory);
        }
    }

    private static void delete(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
