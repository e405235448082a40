package org.mingjian.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A query side, a command side and an identity provider that say what a test told them to, on the ports that a data directory names. */
final class QuerySideDouble implements AutoCloseable {

    private static final Reply TOKEN = new Reply(200, "{\"access_token\": \"operators\", \"expires_in\": 900}");
    private static final Reply UNKNOWN = new Reply(404, "{\"code\": \"not-found\", \"detail\": \"Nothing is here.\"}");

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private record Reply(int status, String body) {}

    private QuerySideDouble(HttpServer server) {
        this.server = server;
    }

    static QuerySideDouble on(Path data) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        QuerySideDouble querySide = new QuerySideDouble(server);
        server.createContext("/", querySide::answer);
        server.start();
        Installation installation = new Installation(data, data);
        Files.createDirectories(installation.clients().getParent());
        Files.createDirectories(installation.run("."));
        Files.writeString(installation.clients(), "{\"local-operator\": \"secret\", \"local-regulator\": \"secret\"}");
        for (String part : List.of(Parts.IDENTITY, Parts.QUERY, Parts.COMMAND)) {
            Files.writeString(
                    installation.port(part),
                    Integer.toString(server.getAddress().getPort()));
        }
        return querySide;
    }

    /** The last reply to a request is given again and again. */
    QuerySideDouble replies(String request, int status, String body) {
        replies.computeIfAbsent(request, none -> new ArrayDeque<>()).add(new Reply(status, body));
        return this;
    }

    /** What was asked, without the tokens: {@code POST /path?query body}. */
    List<String> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().toASCIIString();
        Reply reply = TOKEN;
        if (!request.endsWith("/oauth2/token")) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(body.isEmpty() ? request : request + " " + body);
            boolean known =
                    "Bearer operators".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            Deque<Reply> all = replies.getOrDefault(request, new ArrayDeque<>(List.of(UNKNOWN)));
            reply = !known ? new Reply(401, "") : all.size() > 1 ? all.remove() : all.element();
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
