package org.mingjian.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plays the command side over HTTP: accepts once, replays after, refuses and fails as told. Survives a restart. */
final class ScriptedCommandSide implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> accepted = new LinkedHashMap<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private Function<JsonNode, @Nullable String> refusal = command -> null;
    private Runnable afterRequest = () -> {};
    private @Nullable HttpServer server;
    private int port;
    private int requests;

    ScriptedCommandSide() {
        start();
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
            port = server.getAddress().getPort();
            server.createContext("/api/v1/commands", this::handle);
            server.setExecutor(threads);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    ImportTarget target() {
        return new ImportTarget(URI.create("http://127.0.0.1:" + port), () -> "token-1");
    }

    /** The next requests as a whole are answered with these statuses. */
    synchronized void answerNext(int... next) {
        for (int status : next) {
            statuses.add(status);
        }
    }

    /** @param code of the problem for a command, or null to accept it */
    synchronized void refuse(Function<JsonNode, @Nullable String> code) {
        refusal = code;
    }

    /** Runs after each request was worked through and before it is answered. */
    synchronized void afterRequest(Runnable action) {
        afterRequest = action;
    }

    synchronized Map<String, JsonNode> accepted() {
        return new LinkedHashMap<>(accepted);
    }

    synchronized int requests() {
        return requests;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map.Entry<Integer, String> answer = answer(exchange, new String(body, StandardCharsets.UTF_8));
            byte[] bytes = answer.getValue().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.getKey(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Map.Entry<Integer, String> answer(HttpExchange exchange, String body) throws IOException {
        requests++;
        Integer status = statuses.poll();
        if (status != null) {
            return Map.entry(status, "{\"code\":\"log-unavailable\"}");
        }
        if (!"Bearer token-1".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Map.entry(401, "{\"code\":\"unauthenticated\"}");
        }
        var answers = new StringBuilder();
        int line = 0;
        for (String text : body.split("\n")) {
            JsonNode command = JSON.readTree(text);
            answers.append(one(++line, command)).append('\n');
        }
        afterRequest.run();
        return Map.entry(200, answers.toString());
    }

    private String one(int line, JsonNode command) {
        String key = command.get("key").asText();
        String code = refusal.apply(command);
        if (code != null) {
            return "{\"line\":%d,\"status\":409,\"problem\":{\"code\":\"%s\",\"detail\":\"refused by the script\"}}"
                    .formatted(line, code);
        }
        boolean replayed = accepted.putIfAbsent(key, command) != null;
        return "{\"line\":%d,\"status\":%d,\"stream\":\"%s\",\"revision\":0,\"replayed\":%s}"
                .formatted(line, replayed ? 200 : 201, command.get("stream").asText(), replayed);
    }

    @Override
    public void close() {
        stop();
        threads.shutdownNow();
    }
}
