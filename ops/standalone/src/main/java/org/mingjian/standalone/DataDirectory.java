package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;
import org.mingjian.servers.backup.Restore;

/** Makes the data directory and says early, in one line, why it cannot be used. */
final class DataDirectory {

    /** Below this, Elasticsearch stops placing indices, and a full disk stops the log. */
    static final long NEEDED_BYTES = 2L << 30;

    private DataDirectory() {}

    static void prepare(Installation installation) {
        Path data = installation.data();
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new ServerException(data + " is not a directory: name another with --data");
        }
        if (Files.exists(data.resolve(Restore.MARK))) {
            throw new ServerException(
                    "a restore into " + data + " did not end: delete the directory and restore again");
        }
        // Somebody's own directory keeps its rights; what lies below it is for the owner alone.
        if (!Files.exists(data)) {
            SecretFiles.directory(data);
        }
        for (Path folder : new Path[] {
            installation.run("."),
            data.resolve("logs"),
            installation.secret("."),
            data.resolve("postgres"),
            data.resolve("elasticsearch")
        }) {
            SecretFiles.directory(folder.normalize());
        }
        try {
            Path probe = Files.createTempFile(data, "probe", "");
            Files.delete(probe);
            long usable = Files.getFileStore(data).getUsableSpace();
            if (usable < NEEDED_BYTES) {
                throw new ServerException("no disk space: " + (usable >> 20) + " MB are free below " + data
                        + ", and at least " + (NEEDED_BYTES >> 20) + " MB are needed");
            }
        } catch (IOException e) {
            throw new ServerException("cannot write into " + data + ": " + e.getMessage(), e);
        }
    }
}
