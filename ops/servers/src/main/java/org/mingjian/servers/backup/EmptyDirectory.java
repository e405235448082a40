package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;

/** A directory that is filled here, and is empty again if that fails. */
final class EmptyDirectory {

    private EmptyDirectory() {}

    /**
     * Makes it, or takes it as it is, for its owner alone.
     *
     * @throws ServerException if something is in it
     */
    static Path claim(Path directory) throws IOException {
        refuseFull(directory);
        return SecretFiles.directory(directory);
    }

    static void refuseFull(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ServerException(directory + " is not a directory");
        }
        if (Files.exists(directory) && !content(directory).isEmpty()) {
            throw new ServerException(directory + " is not empty: name a directory that is, or is not there yet");
        }
    }

    static void empty(Path directory) throws IOException {
        for (Path path : content(directory)) {
            Files.delete(path);
        }
    }

    /** Makes the names of all files below it durable, as each file's content is. */
    static void force(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path folder : files.filter(Files::isDirectory).toList()) {
                try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        }
    }

    /** What lies in a directory before what holds it. */
    private static List<Path> content(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(path -> !path.equals(directory))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
