package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingjian.servers.SecretFiles;

/** Short texts in files of the data directory. */
final class PrivateText {

    private PrivateText() {}

    static void write(Path file, String text) {
        SecretFiles.write(file, text);
    }

    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).trim());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    static Optional<Integer> number(Path file) {
        return read(file).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
