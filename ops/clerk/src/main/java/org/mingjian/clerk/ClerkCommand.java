package org.mingjian.clerk;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works until it is told to end. Each option may come from the environment; the secret comes from there alone. */
@Command(
        name = "clerk",
        description = "Propose the tiers that are due, until told to end.",
        mixinStandardHelpOptions = true)
final class ClerkCommand implements Callable<Integer> {

    /** A command line can be read by every user of the machine. */
    private static final String SECRET = "MINGJIAN_CLERK_CLIENTSECRET";

    private static final Duration TIME_TO_END = Duration.ofSeconds(20);

    @Option(
            names = "--query-side",
            required = true,
            paramLabel = "URL",
            defaultValue = "${env:MINGJIAN_CLERK_QUERYSIDE}",
            description = "Where the worklist is read (MINGJIAN_CLERK_QUERYSIDE).")
    private URI querySide;

    @Option(
            names = "--command-side",
            required = true,
            paramLabel = "URL",
            defaultValue = "${env:MINGJIAN_CLERK_COMMANDSIDE}",
            description = "Where proposals are sent (MINGJIAN_CLERK_COMMANDSIDE).")
    private URI commandSide;

    @Option(
            names = "--token-endpoint",
            required = true,
            paramLabel = "URL",
            defaultValue = "${env:MINGJIAN_CLERK_TOKENENDPOINT}",
            description = "Where tokens are given (MINGJIAN_CLERK_TOKENENDPOINT).")
    private URI tokenEndpoint;

    @Option(
            names = "--client-id",
            paramLabel = "ID",
            defaultValue = "${env:MINGJIAN_CLERK_CLIENTID:-local-clerk}",
            description = "As whom (MINGJIAN_CLERK_CLIENTID, ${DEFAULT-VALUE}).")
    private String clientId;

    @Option(
            names = "--region",
            paramLabel = "PREFIX",
            defaultValue = "${env:MINGJIAN_CLERK_REGION}",
            description = "For units of this region only (MINGJIAN_CLERK_REGION).")
    private @Nullable String region;

    @Option(
            names = "--interval",
            paramLabel = "SECONDS",
            defaultValue = "${env:MINGJIAN_CLERK_INTERVAL:-10}",
            description = "How long it rests once nothing is left to do (MINGJIAN_CLERK_INTERVAL, ${DEFAULT-VALUE}).")
    private long interval;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "${env:MINGJIAN_CLERK_MOST:-500}",
            description =
                    "About how many it sends before it rests all the same (MINGJIAN_CLERK_MOST, ${DEFAULT-VALUE}).")
    private int most;

    private final Map<String, String> environment;

    ClerkCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Clerk clerk = new Clerk(settings(), InstantSource.system());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(clerk), "end"));
        clerk.run();
        return 0;
    }

    ClerkSettings settings() {
        return new ClerkSettings(
                querySide,
                commandSide,
                tokenEndpoint,
                clientId,
                environment.getOrDefault(SECRET, ""),
                region == null || region.isBlank() ? null : region,
                Duration.ofSeconds(Math.max(1, interval)),
                Math.max(1, most));
    }

    /** The command in hand is sent and answered before the program ends. */
    private static void end(Clerk clerk) {
        try {
            if (!clerk.stop(TIME_TO_END)) {
                ClerkLog.late();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
