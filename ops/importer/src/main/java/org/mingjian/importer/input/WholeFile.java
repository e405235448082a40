package org.mingjian.importer.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.mingjian.importer.ImportFailure;

/**
 * Unpacks a gzip file once without keeping anything, so that one that was cut off is refused before its first row is sent.
 * At some hundred MB/s this costs little beside the import.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final int GZIP = 0x1F8B;

    private WholeFile() {}

    /** @throws ImportFailure when the file is gzip and ends or breaks inside its compressed data */
    public static void check(Path file) {
        try (var raw = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            if (isGzip(raw)) {
                try (var unpacked = new GZIPInputStream(raw, BUFFER)) {
                    unpacked.transferTo(OutputStream.nullOutputStream());
                }
            }
        } catch (EOFException | ZipException e) {
            throw new ImportFailure(
                    "input-truncated",
                    file + " ends or breaks inside its compressed data (" + e.getMessage()
                            + "); nothing was sent: get the whole file and run the import again",
                    e);
        } catch (IOException e) {
            throw new ImportFailure("input-unreadable", file + " cannot be read: " + e, e);
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP;
    }
}
