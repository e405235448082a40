package org.mingjian.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mingjian.servers.SecretFiles;
import org.mingjian.servers.ServerException;
import org.mingjian.servers.ServerFiles;
import org.mingjian.servers.backup.Backup;
import org.mingjian.servers.backup.BackupSource;
import org.mingjian.servers.backup.Space;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the record and the secrets while everything goes on. */
@Command(
        name = "backup",
        description = "Copy the event log and the secrets, while everything runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "DIR", description = "Where to: a directory that is empty or not there yet.")
    private Path target;

    @Override
    public Integer call() {
        Installation installation = data.installation();
        LogPlace log = LogPlace.of(installation);
        if (!log.isOwn()) {
            throw new ServerException("the log is on " + log.words()
                    + ", and is backed up by its own means; of " + installation.data()
                    + " keep a copy of secrets/ beside it");
        }
        BackupSource source = source(installation);
        long bytes;
        try (CopyBar bar = new CopyBar("backup")) {
            bytes = new Backup(Space.ofFileSystem(), InstantSource.system(), bar).take(source, target);
        }
        System.out.println(
                String.format(Locale.ROOT, "%.1f MB in %s, whole and checked by its SHA256SUMS", bytes / 1e6, target));
        return 0;
    }

    private static BackupSource source(Installation installation) {
        int port = Footprint.postgres(installation)
                .running()
                .flatMap(process -> PrivateText.number(installation.port(PostgresPart.NAME)))
                .orElseThrow(() -> new ServerException("the database on " + installation.data()
                        + " is not running, and a backup is taken while it is: start it with `ops/mingjian up`"));
        ServerFiles files = installation.server(PostgresPart.NAME);
        return new BackupSource(
                installation.data(),
                installation.data().relativize(files.data()),
                installation.kept(),
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                SecretFiles.password(files.password()));
    }
}
