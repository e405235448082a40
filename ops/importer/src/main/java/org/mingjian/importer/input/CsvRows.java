package org.mingjian.importer.input;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;

/** Rows of a CSV file (RFC 4180, line ends of any kind). */
final class CsvRows implements RowSource {
    private final Path path;
    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;

    CsvRows(Path path, InputStream in, CharsetDecoder decoder, char delimiter) throws IOException {
        this.path = path;
        this.file = String.valueOf(path.getFileName());
        // Empty lines are kept here and skipped below: skipped by the parser they would shift line numbers.
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        this.parser = CSVParser.builder()
                .setReader(new BufferedReader(new InputStreamReader(in, decoder), 1 << 16))
                .setFormat(format)
                .get();
        this.records = parser.iterator();
        CSVRecord first = read();
        if (first == null) {
            throw new ImportFailure("header-missing", path + " is empty; its first line must name the columns");
        }
        this.header = Arrays.stream(first.values()).map(String::strip).toList();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            CSVRecord read = read();
            if (read == null) {
                return null;
            }
            if (read.size() > 1 || !read.get(0).isBlank() || header.size() == 1) {
                return Row.of(file, line, read.values(), header.size());
            }
        }
    }

    private @Nullable CSVRecord read() {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw failure(line, Objects.requireNonNull(e.getCause()));
        }
    }

    private ImportFailure failure(long line, IOException cause) {
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return new ImportFailure(
                    "input-truncated",
                    path + " ends or breaks inside its compressed data after line " + (line - 1) + " ("
                            + cause.getMessage() + "); get the whole file and run the import again",
                    cause);
        }
        return new ImportFailure(
                "input-unreadable", path + " line " + line + " is not CSV: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
