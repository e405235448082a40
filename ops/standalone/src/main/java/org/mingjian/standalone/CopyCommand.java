package org.mingjian.standalone;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.copy.CopyException;
import org.mingjian.log.copy.CopyReport;
import org.mingjian.log.copy.LogCopy;
import org.mingjian.log.copy.RawLog;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies a whole log into an empty one, for an installation that outgrows its engine. */
@Command(
        name = "copy",
        description = "Copy a whole event log into an empty one, of either engine; run again, it goes on where it was.",
        mixinStandardHelpOptions = true,
        footer = {
            "Passwords stand in the environment: MINGJIAN_COPY_FROM_PASSWORD, MINGJIAN_COPY_TO_PASSWORD.",
            "A postgres without a connection is the one of the installation that --data names."
        })
final class CopyCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private From from = new From();

    @ArgGroup(exclusive = false, multiplicity = "1")
    private To to = new To();

    @Option(
            names = "--keep-open",
            description = "Do not hand the target over to applications yet: a later run copies what comes meanwhile.")
    private boolean keepOpen;

    @Spec
    private CommandSpec command;

    private static final class From {
        @Option(names = "--from", required = true, paramLabel = "ENGINE", description = "postgres or eventstoredb")
        private String engine;

        @Option(
                names = "--from-connection",
                paramLabel = "URL",
                description = "JDBC URL, or esdb://… without credentials")
        private String connection;

        @Option(names = "--from-username", paramLabel = "NAME", description = "Who reads all.")
        private String username;

        @Option(
                names = "--from-namespace",
                defaultValue = "",
                paramLabel = "NAME",
                description = "On an eventstoredb with several logs.")
        private String namespace;
    }

    private static final class To {
        @Option(names = "--to", required = true, paramLabel = "ENGINE", description = "postgres or eventstoredb")
        private String engine;

        @Option(
                names = "--to-connection",
                paramLabel = "URL",
                description = "JDBC URL, or esdb://… without credentials")
        private String connection;

        @Option(names = "--to-username", paramLabel = "NAME", description = "Of a postgres: the owner of the log.")
        private String username;

        @Option(
                names = "--to-namespace",
                defaultValue = "",
                paramLabel = "NAME",
                description = "On an eventstoredb with several logs.")
        private String namespace;

        @Option(
                names = "--to-max-append-size",
                defaultValue = "1048576",
                paramLabel = "BYTES",
                description = "Of an eventstoredb: its MaxAppendSize (${DEFAULT-VALUE}).")
        private int maxAppendSize;
    }

    @Override
    public Integer call() {
        Installation installation = data.installation();
        LogAddress source = new LogAddress(
                "--from", from.engine, from.connection, from.username, env("FROM"), from.namespace, to.maxAppendSize);
        LogAddress target = new LogAddress(
                "--to", to.engine, to.connection, to.username, env("TO"), to.namespace, to.maxAppendSize);
        source.require(command.commandLine());
        target.require(command.commandLine());
        try (RawLog original = source.open(installation);
                RawLog copy = target.open(installation);
                LogCopyBar bar = new LogCopyBar()) {
            CopyReport report = new LogCopy(original, copy, bar).run(!keepOpen);
            bar.close();
            System.out.println(text(report, copy.place()));
            return 0;
        } catch (CopyException | EventStoreException e) {
            throw new ServerException(String.valueOf(e.getMessage()), e);
        }
    }

    private String text(CopyReport report, String place) {
        return String.format(
                Locale.ROOT,
                "%d events copied to %s, %d were there; both logs have the same %d events in the same order, SHA-256 %s%s",
                report.copied(),
                place,
                report.found(),
                report.events(),
                report.sha256(),
                keepOpen ? "; the target stays closed to applications until a run without --keep-open" : "");
    }

    private static @Nullable String env(String side) {
        return System.getenv("MINGJIAN_COPY_" + side + "_PASSWORD");
    }
}
