package org.mingjian.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingjian.importer.input.Row;
import org.mingjian.importer.input.SourceRecord;
import org.mingjian.importer.sending.RefusedRow;

/**
 * The rows of refused records with the reasons, in a form that can be corrected and imported as it is: UTF-8 with a
 * byte order mark, which spreadsheets and the importer both heed. Gone at the end when there was nothing to refuse.
 */
final class RejectsFile implements AutoCloseable {
    private final Path path;
    private final int width;
    private final CSVPrinter printer;
    private boolean empty = true;

    /** @param header of the files imported */
    RejectsFile(Path path, List<String> header) {
        this.path = path;
        this.width = header.size();
        try {
            Path directory = path.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            BufferedWriter writer = Files.newBufferedWriter(ownersOnly(path));
            writer.write('\uFEFF');
            this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            List<String> names = new ArrayList<>(header);
            names.addAll(List.of("_file", "_line", "_command", "_code", "_reason"));
            printer.printRecord(names);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Sources hold what is not for everybody, so a file is made anew that nobody else may read; a device stays one. */
    private static Path ownersOnly(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            Files.delete(path);
        }
        return Files.exists(path)
                ? path
                : Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    synchronized void write(SourceRecord record, String command, String code, String reason) {
        record.rows().forEach(row -> print(row, command, code, reason));
        flush();
    }

    /** All rows of the record, so that it can be imported again as a whole; the reasons stand where they belong. */
    synchronized void write(SourceRecord record, List<RefusedRow> refused) {
        for (Row row : record.rows()) {
            List<RefusedRow> here =
                    refused.stream().filter(one -> one.row().equals(row)).toList();
            if (here.isEmpty()) {
                print(row, "", "", "");
            } else {
                print(
                        row,
                        here.get(0).command(),
                        here.get(0).code(),
                        here.get(0).reason());
            }
        }
        flush();
    }

    private void print(Row row, String command, String code, String reason) {
        List<Object> cells = new ArrayList<>(width + 5);
        for (int i = 0; i < width; i++) {
            cells.add(row.cell(i));
        }
        List<String> beyond = row.cells().size() > width
                ? row.cells().subList(width, row.cells().size())
                : List.of();
        cells.addAll(List.of(
                row.file(),
                row.line(),
                command,
                code,
                beyond.isEmpty() ? reason : reason + "; cut off here: " + beyond));
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /** Seen at once by who watches, and kept when the process is killed. */
    private void flush() {
        try {
            printer.flush();
            empty = false;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static ImportFailure unwritable(Path path, IOException e) {
        return new ImportFailure("rejects-unwritable", "the rejects file " + path + " cannot be written: " + e, e);
    }

    @Override
    public synchronized void close() {
        try {
            printer.close();
            if (empty) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
