package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which files of a running PostgreSQL belong into a copy of it: what PostgreSQL's own documentation says. */
final class ClusterFiles {

    /** Copied after all others: it says where the log stands. */
    static final Path CONTROL = Path.of("global", "pg_control");

    static final Path LOG = Path.of("pg_wal");

    /** Directories that the server wants to find, be they empty. */
    static final List<Path> WANTED = List.of(
            Path.of("pg_commit_ts"),
            Path.of("pg_dynshmem"),
            Path.of("pg_logical", "mappings"),
            Path.of("pg_logical", "snapshots"),
            Path.of("pg_notify"),
            Path.of("pg_replslot"),
            Path.of("pg_serial"),
            Path.of("pg_snapshots"),
            Path.of("pg_stat"),
            Path.of("pg_stat_tmp"),
            Path.of("pg_subtrans"),
            Path.of("pg_tblspc"),
            Path.of("pg_twophase"),
            Path.of("pg_wal", "archive_status"),
            Path.of("pg_wal", "summaries"));

    /** Made anew at each start. */
    private static final Set<Path> EMPTIED = Set.of(
            LOG,
            Path.of("pg_dynshmem"),
            Path.of("pg_notify"),
            Path.of("pg_replslot"),
            Path.of("pg_serial"),
            Path.of("pg_snapshots"),
            Path.of("pg_stat_tmp"),
            Path.of("pg_subtrans"));

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label", "backup_label.old");

    private ClusterFiles() {}

    /** Relative to the data directory, without the write-ahead log and without {@link #CONTROL}. */
    static List<Path> of(Path data) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                data, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        Path relative = data.relativize(directory);
                        return EMPTIED.contains(relative) || directory.endsWith("pgsql_tmp")
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        Path relative = data.relativize(file);
                        if (!LEFT_OUT.contains(file.getFileName().toString()) && !relative.equals(CONTROL)) {
                            files.add(relative);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                        // A running server drops files; its log tells a recovery so. What is there must be read.
                        if (why instanceof NoSuchFileException) {
                            return FileVisitResult.CONTINUE;
                        }
                        throw why;
                    }
                });
        return files;
    }
}
