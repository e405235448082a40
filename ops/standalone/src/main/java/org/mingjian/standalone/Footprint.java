package org.mingjian.standalone;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.mingjian.servers.LocalElasticsearch;
import org.mingjian.servers.LocalPostgres;
import org.mingjian.servers.Processes;

/**
 * How a part is found again, and stopped, by what it left on disk: its pid file, checked against the command line of
 * the process that the file names.
 */
record Footprint(String name, Supplier<Optional<ProcessHandle>> finder, BooleanSupplier stopper) {

    private static final Duration STOP = Duration.ofSeconds(30);

    /** All parts, in the order in which they start; the clerk only where it was started. */
    static List<Footprint> all(Installation installation) {
        List<Footprint> parts = new ArrayList<>();
        if (LogPlace.of(installation).isOwn()) {
            parts.add(postgres(installation));
        }
        parts.addAll(List.of(
                elasticsearch(installation),
                application(installation, Parts.IDENTITY),
                application(installation, Parts.COMMAND),
                application(installation, Parts.QUERY)));
        if (Files.exists(installation.pid(ClerkPart.NAME))) {
            parts.add(application(installation, ClerkPart.NAME));
        }
        return List.copyOf(parts);
    }

    static Footprint postgres(Installation installation) {
        var files = installation.server(PostgresPart.NAME);
        return new Footprint(
                PostgresPart.NAME, () -> LocalPostgres.running(files), () -> LocalPostgres.stopEarlier(files));
    }

    static Footprint elasticsearch(Installation installation) {
        var files = installation.server(ElasticsearchPart.NAME);
        return new Footprint(
                ElasticsearchPart.NAME,
                () -> LocalElasticsearch.running(files),
                () -> LocalElasticsearch.stopEarlier(files));
    }

    static Footprint application(Installation installation, String name) {
        return new Footprint(
                name,
                () -> Processes.find(installation.pid(name), installation.marker(name)),
                () -> Processes.stopEarlier(installation.pid(name), installation.marker(name), "TERM", STOP));
    }

    Optional<ProcessHandle> running() {
        return finder.get();
    }

    boolean stop() {
        return stopper.getAsBoolean();
    }
}
