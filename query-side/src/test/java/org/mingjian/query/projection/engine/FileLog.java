package org.mingjian.query.projection.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A history in a file, for nodes that are processes of their own: one line an event, its stream and its keys. */
final class FileLog {

    private final Path file;
    private int read;

    FileLog(Path file) {
        this.file = file;
    }

    void append(List<String> lines) {
        try {
            String text = String.join("\n", lines) + "\n";
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what has come since it was last asked; a line that is still being written comes the next time. */
    void readInto(ToyLog log) {
        try {
            String text = Files.readString(file);
            List<String> lines =
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
            for (String line : lines.subList(read, lines.size())) {
                int space = line.indexOf(' ');
                log.append(line.substring(0, space), line.substring(space + 1));
            }
            read = lines.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
