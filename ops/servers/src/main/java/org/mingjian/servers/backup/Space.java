package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.mingjian.servers.ServerException;

/** How much room there is for a directory, which need not be there yet. */
@FunctionalInterface
public interface Space {

    /** Bytes that can be written below this directory, which is there. */
    long usable(Path directory) throws IOException;

    /** What the file system says. */
    static Space ofFileSystem() {
        return directory -> Files.getFileStore(directory).getUsableSpace();
    }

    /** @throws ServerException unless this many bytes fit below the directory */
    default void demand(Path directory, long bytes) throws IOException {
        Path there = directory;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent(), "the root of a file system is there");
        }
        long usable = usable(there);
        if (usable < bytes) {
            throw new ServerException("no disk space: " + (usable >> 20) + " MB are free below " + directory + ", and "
                    + (bytes >> 20) + " MB are needed");
        }
    }
}
