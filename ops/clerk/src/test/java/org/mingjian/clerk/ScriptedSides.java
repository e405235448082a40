package org.mingjian.clerk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays identity provider, query side and command side at one address: gives tokens, lists what is due page by page, takes each key
 * once, and refuses and fails as told. Survives a restart.
 */
final class ScriptedSides implements AutoCloseable {

    static final String SECRET = "a-secret-of-tests";

    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, JsonNode> accepted = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<@Nullable String> places = new ArrayList<>();
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private @Nullable String refusal;
    private boolean placeLost;
    private int tokens;
    private @Nullable HttpServer server;
    private int port;

    ScriptedSides() {
        start();
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
            port = server.getAddress().getPort();
            server.createContext("/", this::handle);
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

    ClerkSettings settings() {
        URI here = URI.create("http://127.0.0.1:" + port);
        return new ClerkSettings(
                here, here, here.resolve("/oauth2/token"), "local-clerk", SECRET, null, Duration.ofSeconds(10), 3);
    }

    /** A page of the worklist; each obligation is a number. */
    synchronized void due(int... obligations) {
        List<String> page = new ArrayList<>();
        for (int one : obligations) {
            page.add(entry(one, "2026-11-22", "A"));
        }
        pages.add(page);
    }

    synchronized void clear() {
        pages.clear();
    }

    synchronized void due(String entry) {
        pages.add(List.of(entry));
    }

    static String entry(int obligation, String dueOn, String tier) {
        return """
                {"obligation": "00000000-0000-0000-0000-%012d", "dueOn": "%s", "stream": "SupervisionTier-tier.%d.a.b",
                 "revision": -1, "subject": "Subject-a.%d", "unit": "SupervisedUnit-a.%d", "region": "CN-410105",
                 "specialty": "public-places", "input": "RISK", "standing": "1.2", "evidence": ["Inspection-1@0"],
                 "graded": {"scheme": "s", "version": "1", "sha256": "0", "tier": "%s"}}""".formatted(obligation, dueOn, obligation, obligation, obligation, tier);
    }

    /** The next commands are answered with these statuses. */
    synchronized void answerNext(int... next) {
        for (int status : next) {
            statuses.add(status);
        }
    }

    /** @param code with which commands are refused from now on; null to take them */
    synchronized void refuse(@Nullable String code) {
        refusal = code;
    }

    /** The next place that is asked for is not known. */
    synchronized void losePlaces() {
        placeLost = true;
    }

    synchronized Map<String, JsonNode> accepted() {
        return new LinkedHashMap<>(accepted);
    }

    /** Keys of all commands that came, in their order. */
    synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    /** Places that were asked for. */
    synchronized List<@Nullable String> places() {
        return new ArrayList<>(places);
    }

    synchronized int tokens() {
        return tokens;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map.Entry<Integer, String> answer = answer(exchange, body);
            byte[] bytes = answer.getValue().getBytes(StandardCharsets.UTF_8);
            if (answer.getKey() == 503) {
                exchange.getResponseHeaders().set("Retry-After", "7");
            }
            exchange.sendResponseHeaders(answer.getKey(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Map.Entry<Integer, String> answer(HttpExchange exchange, String body)
            throws JsonProcessingException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/oauth2/token")) {
            tokens++;
            return Map.entry(200, "{\"access_token\": \"token-%d\", \"expires_in\": 900}".formatted(tokens));
        }
        if (!("Bearer token-" + tokens).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Map.entry(401, "{\"code\": \"unauthenticated\"}");
        }
        return path.equals("/api/v1/commands")
                ? command(exchange.getRequestHeaders().getFirst("Idempotency-Key"), body)
                : worklist(exchange.getRequestURI().getRawQuery());
    }

    private Map.Entry<Integer, String> worklist(String question) {
        String place = question.contains("after=") ? question.replaceAll(".*after=", "") : null;
        places.add(place);
        if (place != null && placeLost) {
            placeLost = false;
            return Map.entry(400, "{\"code\": \"cursor-invalid\"}");
        }
        int page = place == null ? 0 : Integer.parseInt(place);
        List<String> items = page < pages.size() ? pages.get(page) : List.of();
        boolean more = page + 1 < pages.size();
        return Map.entry(
                200,
                "{\"day\": \"2026-11-22\", \"items\": [%s], \"next\": \"%d\", \"more\": %s}"
                        .formatted(String.join(",", items), more ? page + 1 : page, more));
    }

    private Map.Entry<Integer, String> command(String key, String body) throws JsonProcessingException {
        keys.add(key);
        Integer status = statuses.poll();
        if (status != null) {
            return Map.entry(status, "{\"code\": \"log-unavailable\"}");
        }
        if (refusal != null) {
            return Map.entry(409, "{\"code\": \"%s\"}".formatted(refusal));
        }
        boolean replayed = accepted.putIfAbsent(key, Http.JSON.readTree(body)) != null;
        return Map.entry(replayed ? 200 : 201, "{\"revision\": 0, \"replayed\": %s}".formatted(replayed));
    }

    @Override
    public void close() {
        stop();
    }
}
