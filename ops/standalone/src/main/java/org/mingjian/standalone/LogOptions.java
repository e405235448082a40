package org.mingjian.standalone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ServerException;
import picocli.CommandLine.Option;

/** Says at the first start where the log is. Later starts need not say it; the address may change, the log may not. */
final class LogOptions {

    @Option(
            names = "--log",
            paramLabel = "ENGINE",
            description = "Where the event log is: postgres (of its own, unless said otherwise) or eventstoredb.")
    private @Nullable String engine;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The EventStoreDB server or cluster, as in esdb://host:2113?tls=false. User and password stand in"
                            + " MINGJIAN_LOG_EVENTSTOREDB_USERNAME and _PASSWORD.")
    private @Nullable String url;

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            description = "Letters and digits in front of all streams, where the server keeps several logs.")
    private @Nullable String namespace;

    /** @throws ServerException when it is none, or another than the directory's views are made from */
    LogPlace place(Installation installation) {
        Optional<LogPlace> settled = LogPlace.settled(installation);
        String wanted = engine != null ? engine : settled.map(LogPlace::engine).orElse(LogPlace.POSTGRES);
        if (!List.of(LogPlace.POSTGRES, LogPlace.EVENTSTOREDB).contains(wanted)) {
            throw new ServerException("--log " + wanted + " is not known: postgres or eventstoredb");
        }
        LogPlace place = wanted.equals(LogPlace.POSTGRES) ? own() : given(settled);
        settled.ifPresent(before -> requireSame(before, place, installation));
        return place;
    }

    private LogPlace own() {
        if (url != null || namespace != null) {
            throw new ServerException(
                    "--url and --namespace go with --log eventstoredb: the PostgreSQL log is of its own");
        }
        return LogPlace.OWN;
    }

    private LogPlace given(Optional<LogPlace> settled) {
        Optional<LogPlace> before = settled.filter(place -> !place.isOwn());
        String at = url != null ? url : before.map(LogPlace::connection).orElse("");
        if (at.isEmpty()) {
            throw new ServerException("--log eventstoredb needs the address of a server: --url esdb://host:2113");
        }
        return new LogPlace(
                LogPlace.EVENTSTOREDB,
                at,
                namespace != null ? namespace : before.map(LogPlace::namespace).orElse(""));
    }

    private static void requireSame(LogPlace before, LogPlace now, Installation installation) {
        if (!before.engine().equals(now.engine()) || !before.namespace().equals(now.namespace())) {
            throw new ServerException("the log of " + installation.data() + " is on " + before.words() + ", not on "
                    + now.words() + ": its views are made from it, so name another directory with --data");
        }
    }
}
