package org.mingjian.servers.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What is copied. A backup has the same layout as the root.
 *
 * @param root the directory that holds everything
 * @param cluster PostgreSQL's data directory, relative to the root
 * @param others files and directories that do not change meanwhile, relative to the root; absent ones are left out
 * @param url of the server that runs on that data directory
 * @param superuser may begin a backup there
 */
public record BackupSource(Path root, Path cluster, List<Path> others, String url, String superuser, String password) {

    public BackupSource {
        root = root.toAbsolutePath().normalize();
    }
}
