package org.mingjian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.mingjian.servers.Printed;

/**
 * Keeps from growing without end what programs print that run for months: servers, the supervisor itself, the virtual machines of
 * applications. The logs that applications write they rotate themselves.
 */
final class PrintedWatch {

    private static final Set<String> PRINTED_LOGS =
            Set.of("postgres.log", "elasticsearch.log", "clerk.log", "supervisor.log");
    private static final long MINUTES_BETWEEN = 1;

    private final Path logs;
    private final long limit;
    private final Terminal terminal;

    /** @param limit bytes that a file may have */
    PrintedWatch(Installation installation, long limit, Terminal terminal) {
        this.logs = installation.log("any").resolveSibling("");
        this.limit = limit;
        this.terminal = terminal;
    }

    /** Looks again and again for as long as this program runs. */
    void start() {
        var unused = Executors.newSingleThreadScheduledExecutor(PrintedWatch::daemon)
                .scheduleWithFixedDelay(this::look, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void look() {
        try {
            for (Path file : printed()) {
                if (Printed.shorten(file, limit)) {
                    terminal.say("  " + file.getFileName() + " had grown: it begins anew, the rest is in "
                            + file.getFileName() + ".1");
                }
            }
        } catch (IOException | RuntimeException e) {
            terminal.say("  logs cannot be kept short: " + e.getMessage());
        }
    }

    private List<Path> printed() throws IOException {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(PrintedWatch::isPrinted).toList();
        }
    }

    private static boolean isPrinted(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".out") || PRINTED_LOGS.contains(name);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "logs");
        thread.setDaemon(true);
        return thread;
    }
}
