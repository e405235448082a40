package org.mingjian.servers.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjian.servers.ServerException;

/** Takes a backup while the server goes on: everything that was acknowledged before it ended is in it. */
public final class Backup {

    static final Path FACTS = Path.of("backup.properties");

    /** Room for the write-ahead log of the time that the copying takes. */
    private static final long LOG_RESERVE = 256L << 20;

    private final Space space;
    private final InstantSource clock;
    private final CopyProgress progress;
    private final FileCopy copy = new FileCopy();
    private final Map<Path, String> digests = new HashMap<>();
    private long copied;

    public Backup(Space space, InstantSource clock, CopyProgress progress) {
        this.space = space;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @param target absent or empty; empty again if this fails
     * @return how many bytes it has
     * @throws ServerException with the reason for which there is no backup
     */
    public long take(BackupSource source, Path target) {
        Path directory = target.toAbsolutePath().normalize();
        if (directory.startsWith(source.root())) {
            throw new ServerException(directory + " lies within what is backed up: name a directory elsewhere");
        }
        try {
            EmptyDirectory.refuseFull(directory);
            long total = size(source);
            space.demand(directory, total + LOG_RESERVE);
            EmptyDirectory.claim(directory);
            try {
                copyAll(source, directory, total);
            } catch (IOException | SQLException | RuntimeException e) {
                EmptyDirectory.empty(directory);
                throw e;
            }
            return copied;
        } catch (IOException | SQLException e) {
            throw new ServerException("no backup in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static long size(BackupSource source) throws IOException {
        long size = 0;
        Path data = source.root().resolve(source.cluster());
        for (Path file : ClusterFiles.of(data)) {
            size += Files.exists(data.resolve(file)) ? Files.size(data.resolve(file)) : 0;
        }
        for (Path file : others(source)) {
            size += Files.size(source.root().resolve(file));
        }
        return size;
    }

    private static List<Path> others(BackupSource source) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path other : source.others()) {
            Path path = source.root().resolve(other);
            if (Files.exists(path)) {
                try (Stream<Path> found = Files.walk(path)) {
                    found.filter(Files::isRegularFile)
                            .map(source.root()::relativize)
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private void copyAll(BackupSource source, Path target, long total) throws IOException, SQLException {
        Instant begun = clock.instant();
        Path data = source.root().resolve(source.cluster());
        try (BackupSession session = BackupSession.begin(source)) {
            for (Path other : others(source)) {
                copy(source.root(), other, target, total);
            }
            for (Path file : ClusterFiles.of(data)) {
                try {
                    copy(source.root(), source.cluster().resolve(file), target, total);
                } catch (NoSuchFileException dropped) {
                    // By the server since the files were listed; its log tells a recovery so.
                }
            }
            write(target, source.cluster().resolve(ClusterFiles.CONTROL), steady(data.resolve(ClusterFiles.CONTROL)));
            Instant ended = clock.instant();
            BackupSession.End end = session.end();
            write(target, source.cluster().resolve("backup_label"), end.label().getBytes(StandardCharsets.UTF_8));
            for (String segment : end.segments()) {
                copy(source.root(), source.cluster().resolve(ClusterFiles.LOG).resolve(segment), target, total);
            }
            String facts = "begun=%s%nended=%s%npostgresql=%s%nfrom=%s%nuntil=%s%n"
                    .formatted(begun, ended, session.serverVersion(), end.from(), end.until());
            write(target, FACTS, facts.getBytes(StandardCharsets.UTF_8));
        }
        EmptyDirectory.force(target);
        Checksums.write(target, digests);
        EmptyDirectory.force(target);
    }

    private void copy(Path root, Path file, Path target, long total) throws IOException {
        digests.put(file, copy.copy(root.resolve(file), target.resolve(file)));
        copied += Files.size(target.resolve(file));
        progress.copied(copied, total);
    }

    private void write(Path target, Path file, byte[] content) throws IOException {
        digests.put(file, FileCopy.write(content, target.resolve(file)));
        copied += content.length;
    }

    /** The server writes this file in place: what reads twice the same was not just being written. */
    private static byte[] steady(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        byte[] after = Files.readAllBytes(file);
        while (!Arrays.equals(before, after)) {
            before = after;
            after = Files.readAllBytes(file);
        }
        return after;
    }
}
