package org.mingjian.servers.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;

/** Puts a backup back. The server recovers by itself at its next start. */
public final class Restore {

    /** Lies in a directory into which a restore is under way, or was when it was killed: such a directory is nothing. */
    public static final String MARK = "restoring";

    private final Space space;
    private final CopyProgress progress;

    public Restore(Space space, CopyProgress progress) {
        this.space = space;
        this.progress = progress;
    }

    /**
     * @param root absent or empty; empty again if this fails
     * @param cluster PostgreSQL's data directory, relative to the root
     * @param reserve bytes that are to be left free
     * @return when the backup was begun, the instant before which all that was acknowledged is in it ({@code ended}), and from where to where the database's log goes in it
     * @throws ServerException with the reason for which nothing was restored
     */
    public Properties restore(Path backup, Path root, Path cluster, long reserve) {
        Path from = backup.toAbsolutePath().normalize();
        Path target = root.toAbsolutePath().normalize();
        try {
            Map<Path, String> digests = Checksums.read(from);
            EmptyDirectory.refuseFull(target);
            long total = 0;
            for (Path file : digests.keySet()) {
                total += Files.size(from.resolve(file));
            }
            space.demand(target, total + reserve);
            EmptyDirectory.claim(target);
            try {
                copyAll(from, target, digests, total);
                for (Path wanted : ClusterFiles.WANTED) {
                    SecretFiles.directory(target.resolve(cluster).resolve(wanted));
                }
                EmptyDirectory.force(target);
                Files.delete(target.resolve(MARK));
            } catch (IOException | RuntimeException e) {
                EmptyDirectory.empty(target);
                throw e;
            }
            return facts(from);
        } catch (IOException e) {
            throw new ServerException("nothing was restored into " + target + ": " + e.getMessage(), e);
        }
    }

    private void copyAll(Path from, Path target, Map<Path, String> digests, long total) throws IOException {
        FileCopy copy = new FileCopy();
        FileCopy.write(new byte[0], target.resolve(MARK));
        long copied = 0;
        for (Map.Entry<Path, String> expected : digests.entrySet()) {
            Path file = expected.getKey();
            if (!copy.copy(from.resolve(file), target.resolve(file)).equals(expected.getValue())) {
                throw new ServerException(file + " was changed since the backup " + from + " was made");
            }
            copied += Files.size(target.resolve(file));
            progress.copied(copied, total);
        }
        Files.delete(target.resolve(Backup.FACTS));
    }

    private static Properties facts(Path backup) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(backup.resolve(Backup.FACTS), StandardCharsets.UTF_8)) {
            facts.load(reader);
        }
        return facts;
    }
}
