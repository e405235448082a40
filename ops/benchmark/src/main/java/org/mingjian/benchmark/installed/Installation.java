package org.mingjian.benchmark.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingjian.benchmark.figures.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system under measurement, on ports and a data directory of its own. */
final class Installation {

    private static final long VIEWS_SECONDS = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private final int commandPort = freePort();
    private final int queryPort = freePort();
    private final int identityPort = freePort();

    Installation(Path data) {
        this.data = data;
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    void up() {
        Commands.mingjian(
                        data,
                        "up",
                        List.of(
                                "--detach",
                                "--command-port=" + commandPort,
                                "--query-port=" + queryPort,
                                "--identity-port=" + identityPort))
                .orFail();
        if (Clock.secondsUntil(this::viewsRun, VIEWS_SECONDS, 200) < 0) {
            throw new IllegalStateException("the views do not run: " + status());
        }
    }

    /** Whether every view shows all there is in the log. */
    boolean caughtUp() {
        JsonNode views = status().path("views");
        boolean all = !views.isEmpty();
        for (JsonNode view : views) {
            all &= view.at("/lag/events").asLong(-1) == 0;
        }
        return all;
    }

    /** A view that has yet to be made is no fault: the query side answers before it has made them all. */
    private boolean viewsRun() {
        JsonNode views = status().path("views");
        boolean allRun = !views.isEmpty();
        for (JsonNode view : views) {
            allRun &= view.path("state").asString("").equals("RUNNING");
        }
        return allRun;
    }

    void down() {
        Commands.mingjian(data, "down", List.of()).orFail();
    }

    String token(String role) {
        return Commands.mingjian(data, "token", List.of(role)).orFail().strip();
    }

    /** What the parts and views say of themselves, well or not: the exit code of {@code status} tells that. */
    JsonNode status() {
        return json(Commands.mingjian(data, "status", List.of("--json")).out());
    }

    /** A generated password, as the installation keeps it. */
    String secret(String file) {
        return text(data.resolve("secrets").resolve(file));
    }

    /** Where a server of the installation listens. */
    int port(String part) {
        return Integer.parseInt(text(data.resolve("run").resolve(part + ".port")));
    }

    long pid(String part) {
        return status().path("parts").path(part).path("pid").asLong();
    }

    int queryPort() {
        return queryPort;
    }

    String issuer() {
        return "http://127.0.0.1:" + identityPort;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    HttpClient client() {
        return client;
    }

    static URI local(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI query(String path) {
        return local(queryPort, path);
    }

    URI command(String path) {
        return local(commandPort, path);
    }

    HttpRequest get(String path, String token) {
        return HttpRequest.newBuilder(query(path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    JsonNode read(String path, String token) {
        return json(send(get(path, token)).body());
    }

    HttpResponse<String> command(String key, String body, String token) {
        return send(HttpRequest.newBuilder(command("/api/v1/commands"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
