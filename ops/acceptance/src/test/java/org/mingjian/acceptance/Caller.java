package org.mingjian.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody with a token, or without one, who calls one node of the command side and the query side. */
final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI commandSide;
    private final URI querySide;
    private final Supplier<String> token;
    private final @Nullable String correlationId;

    /** @param token answers the token for each request; empty for none */
    Caller(URI commandSide, URI querySide, Supplier<String> token) {
        this(commandSide, querySide, token, null);
    }

    private Caller(URI commandSide, URI querySide, Supplier<String> token, @Nullable String correlationId) {
        this.commandSide = commandSide;
        this.querySide = querySide;
        this.token = token;
        this.correlationId = correlationId;
    }

    /** The same, naming what its requests belong to. */
    Caller correlating(String id) {
        return new Caller(commandSide, querySide, token, id);
    }

    /** The same, for what both applications answer. */
    Caller askingTheCommandSide() {
        return new Caller(commandSide, commandSide, token, correlationId);
    }

    Caller onNode(URI otherCommandSide) {
        return new Caller(otherCommandSide, querySide, token);
    }

    /** The same, asking another node. */
    Caller onQueryNode(URI otherQuerySide) {
        return new Caller(commandSide, otherQuerySide, token, correlationId);
    }

    Caller withToken(String other) {
        return new Caller(commandSide, querySide, () -> other);
    }

    Answer get(String path) {
        return send(request(querySide.resolve(path)).GET().build());
    }

    Answer send(Command command) {
        HttpRequest.Builder request = commandRequest("application/json").header("Idempotency-Key", command.key());
        if (command.ifMatch() != null) {
            request.header("If-Match", "\"" + command.ifMatch() + "\"");
        }
        return send(request.POST(BodyPublishers.ofString(command.body())).build());
    }

    Answer send(List<Command> commands) {
        String lines = commands.stream().map(Command::line).collect(Collectors.joining("\n", "", "\n"));
        return post("/api/v1/commands", "application/x-ndjson", lines);
    }

    /** Sends what no well-behaved client would. */
    Answer post(String path, String contentType, String body) {
        return send(request(commandSide.resolve(path))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", Fresh.id())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Answer postWithoutKey(Command command) {
        return send(commandRequest("application/json")
                .POST(BodyPublishers.ofString(command.body()))
                .build());
    }

    private HttpRequest.Builder commandRequest(String contentType) {
        return request(commandSide.resolve("/api/v1/commands")).header("Content-Type", contentType);
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        if (correlationId != null) {
            request.header("X-Correlation-Id", correlationId);
        }
        String bearer = token.get();
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
