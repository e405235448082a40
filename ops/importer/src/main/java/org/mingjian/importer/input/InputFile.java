package org.mingjian.importer.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.mingjian.importer.ImportFailure;

/** Opens a file by what its first bytes say it is: gzip, Excel, or CSV. */
public final class InputFile {
    private static final int BUFFER = 1 << 16;

    private InputFile() {}

    /** @param bytesRead is told how much of the file, as it lies on disk, was read */
    public static RowSource open(Path path, InputSettings settings, AtomicLong bytesRead) {
        try {
            var raw = new BufferedInputStream(new CountingStream(Files.newInputStream(path), bytesRead), BUFFER);
            return switch (magic(raw, 4)) {
                case 0x504B0304 -> {
                    raw.close();
                    bytesRead.addAndGet(Files.size(path));
                    yield new XlsxRows(path, settings);
                }
                case 0xD0CF11E0 ->
                    throw new ImportFailure(
                            "input-unreadable", path + " is an old .xls workbook; save it as .xlsx or CSV");
                default -> csv(path, raw, settings);
            };
        } catch (IOException e) {
            throw new ImportFailure("input-unreadable", path + " cannot be opened: " + e, e);
        }
    }

    private static RowSource csv(Path path, BufferedInputStream raw, InputSettings settings) throws IOException {
        BufferedInputStream plain =
                magic(raw, 2) == 0x1F8B ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
        Charset charset = settings.charset();
        if (magic(plain, 3) == 0xEFBBBF) {
            plain.skipNBytes(3);
            charset = StandardCharsets.UTF_8;
        }
        // A replacement character marks the very row whose bytes were malformed; the row is then refused.
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD");
        return new CsvRows(path, plain, decoder, settings.delimiter());
    }

    private static int magic(InputStream in, int length) throws IOException {
        in.mark(8);
        int magic = 0;
        for (int i = 0; i < length; i++) {
            magic = magic << 8 | (in.read() & 0xFF);
        }
        in.reset();
        return magic;
    }
}
