package org.mingjian.standalone;

import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.mingjian.servers.backup.Restore;
import org.mingjian.servers.backup.Space;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup into an empty data directory, having checked each file of it. */
@Command(
        name = "restore",
        description = "Put a backup into a data directory that is empty or not there yet.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Parameters(index = "0", paramLabel = "DIR", description = "A directory that `backup` made.")
    private Path backup;

    @Override
    public Integer call() {
        Installation installation = data.installation();
        Path cluster = installation
                .data()
                .relativize(installation.server(PostgresPart.NAME).data());
        Properties facts;
        try (CopyBar bar = new CopyBar("restore")) {
            facts = new Restore(Space.ofFileSystem(), bar)
                    .restore(backup, installation.data(), cluster, DataDirectory.NEEDED_BYTES);
        }
        System.out.println(
                "restored into " + installation.data() + ": all that was acknowledged before the backup ended, "
                        + facts.getProperty("ended") + "; `up` starts it and builds the views anew");
        return 0;
    }
}
