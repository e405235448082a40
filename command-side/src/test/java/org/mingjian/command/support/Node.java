package org.mingjian.command.support;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.CommandSide;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** One node of the command side on a port of its own, with an issuer of keys beside it. */
public final class Node implements AutoCloseable {

    private final HttpServer keys;
    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI uri;

    private Node(HttpServer keys, ConfigurableApplicationContext context) {
        this.keys = keys;
        this.context = context;
        this.uri = URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Starts a node over a log. */
    public static Node start(TestDatabase database, String... more) {
        HttpServer keys = keys();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--mingjian.log.postgres.url=" + database.url(),
                "--mingjian.log.postgres.username=" + TestDatabase.WRITER,
                "--mingjian.log.postgres.password=" + TestDatabase.PASSWORD,
                "--mingjian.security.issuer=" + TestTokens.ISSUER,
                "--mingjian.security.jwk-set-uri=http://127.0.0.1:"
                        + keys.getAddress().getPort() + "/"));
        arguments.addAll(Arrays.asList(more));
        return new Node(keys, new SpringApplication(CommandSide.class).run(arguments.toArray(String[]::new)));
    }

    public HttpResponse<String> command(String role, String key, String body) {
        return command(role, key, null, body);
    }

    public HttpResponse<String> command(String role, String key, @Nullable String ifMatch, String body) {
        HttpRequest.Builder request = request("/api/v1/commands", role)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(request.build());
    }

    public HttpResponse<String> batch(String role, List<String> lines) {
        return send(request("/api/v1/commands", role)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines)))
                .build());
    }

    public HttpRequest.Builder request(String path, String role) {
        return HttpRequest.newBuilder(uri.resolve(path)).header("Authorization", "Bearer " + TestTokens.of(role));
    }

    /** A part of the application. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public URI uri() {
        return uri;
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer keys() {
        byte[] set = new JWKSet(TestTokens.publicKey()).toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, set.length);
                exchange.getResponseBody().write(set);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        keys.stop(0);
    }
}
