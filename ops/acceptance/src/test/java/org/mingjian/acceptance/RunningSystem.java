package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** The whole system on free ports and a data directory of its own; one for all stories of a run. */
final class RunningSystem {

    private static final Duration TOKEN_IS_GOOD_FOR = Duration.ofMinutes(10);
    private static final int FIRST_PORT = 12_000;
    private static final int PORTS_OF_CALLERS = 32_000;
    private final Launcher launcher;
    private final int commandPort = freePort();
    private final int queryPort = freePort();
    private final int identityPort = freePort();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private RunningSystem(Path data) {
        launcher = new Launcher(data);
    }

    /** One of its own that is not started yet, on a fresh data directory; stopped with the JVM. */
    static RunningSystem notStarted(Path data) {
        new Launcher(data).run("down");
        Directories.delete(data);
        RunningSystem system = new RunningSystem(data);
        Runtime.getRuntime().addShutdownHook(new Thread(system::down, "down"));
        return system;
    }

    private record Token(String text, Instant from) {}

    private static final class Shared {
        static final RunningSystem SYSTEM = start(Path.of("target", "system"));
    }

    /** The system that all stories share. Each story leaves it running. */
    static RunningSystem shared() {
        return Shared.SYSTEM;
    }

    private static RunningSystem start(Path data) {
        RunningSystem system = notStarted(data);
        system.up();
        return system;
    }

    Outcome up() {
        Outcome outcome = tryUp();
        assertThat(outcome.exit()).as(outcome.all()).isZero();
        return outcome;
    }

    Outcome tryUp(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--detach",
                "--command-port=" + commandPort,
                "--query-port=" + queryPort,
                "--identity-port=" + identityPort));
        arguments.addAll(List.of(more));
        return launcher.run("up", arguments.toArray(String[]::new));
    }

    Outcome down() {
        return launcher.run("down");
    }

    /** Waits until the supervisor has started again what was killed, and all parts are ready. */
    void awaitHealth() {
        Eventually.within(Duration.ofMinutes(3), () -> {
            JsonNode status = status();
            assertThat(status.path("healthy").asBoolean()).as(status.toString()).isTrue();
        });
    }

    /** A count as the query side gives it: of what was refreshed last, so a search is made before, which has the view refreshed. */
    int count(String what) {
        Answer unused = as("regulator").get("/api/v1/" + what + "?size=1");
        Answer status = as("operator").get("/api/v1/status");
        JsonNode count = status.body().path("counts").path(what);
        assertThat(count.isIntegralNumber()).as("%s in %s", what, status).isTrue();
        return count.asInt();
    }

    Launcher launcher() {
        return launcher;
    }

    URI commandSide() {
        return URI.create("http://127.0.0.1:" + commandPort);
    }

    URI querySide() {
        return URI.create("http://127.0.0.1:" + queryPort);
    }

    URI identity() {
        return URI.create("http://127.0.0.1:" + identityPort);
    }

    Caller as(String role) {
        return new Caller(commandSide(), querySide(), () -> token(role));
    }

    Caller asNobody() {
        return new Caller(commandSide(), querySide(), () -> "");
    }

    String token(String role) {
        Instant now = InstantSource.system().instant();
        return tokens.compute(
                        role,
                        (name, held) -> held != null
                                        && held.from().plus(TOKEN_IS_GOOD_FOR).isAfter(now)
                                ? held
                                : new Token(freshToken(name), now))
                .text();
    }

    private String freshToken(String role) {
        Outcome outcome = launcher.run("token", role);
        assertThat(outcome.exit()).as(outcome.all()).isZero();
        return outcome.out().strip();
    }

    /** {@code status --json}. */
    JsonNode status() {
        return Json.read(launcher.run("status", "--json").out());
    }

    /** Where the log ends, as the query side sees it. */
    String logPosition() {
        return as("operator").get("/api/v1/status").at("/log/position");
    }

    /** Not one that the system gives to those who connect: who looks for a part that is down could have its port then. */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, PORTS_OF_CALLERS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
