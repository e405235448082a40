package org.mingjian.servers;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a server keeps what it owns.
 *
 * @param data its data directory, closed to others
 * @param pid its process id while it runs
 * @param port its port, kept over restarts as long as nobody else takes it
 * @param log what it prints
 * @param password its generated password (0600)
 */
public record ServerFiles(Path data, Path pid, Path port, Path log, Path password) {

    public ServerFiles {
        data = data.toAbsolutePath().normalize();
    }

    /** Everything in one directory, as tests like it. */
    public static ServerFiles in(Path directory) {
        Path home = directory.toAbsolutePath().normalize();
        return new ServerFiles(
                home.resolve("data"),
                home.resolve("server.pid"),
                home.resolve("server.port"),
                home.resolve("server.log"),
                home.resolve("password"));
    }

    /** The directory that the data directory lies in. */
    Path home() {
        return Objects.requireNonNull(data.getParent(), "a file system's root holds no server's data");
    }
}
