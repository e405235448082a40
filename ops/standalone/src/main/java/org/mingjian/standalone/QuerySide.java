package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.mingjian.servers.ServerException;

/** The query side of an installation, as its local operator talks to it. */
final class QuerySide {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_FAILURE = 300;

    private final URI address;
    private final Supplier<String> token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private QuerySide(URI address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** @throws ServerException if it has never run there */
    static QuerySide of(Installation installation) {
        int port = PrivateText.number(installation.port(Parts.QUERY))
                .orElseThrow(() -> new ServerException("the query side on " + installation.data()
                        + " is not running: start it with `ops/mingjian up`"));
        return new QuerySide(
                URI.create("http://127.0.0.1:" + port),
                new LocalTokens(installation, "operator", InstantSource.system()));
    }

    /** A segment of a path, whatever it holds. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    JsonNode get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    JsonNode post(String path) {
        return ask("POST", path, BodyPublishers.noBody());
    }

    JsonNode post(String path, JsonNode body) {
        return ask("POST", path, BodyPublishers.ofString(body.toString()));
    }

    JsonNode delete(String path) {
        return ask("DELETE", path, BodyPublishers.noBody());
    }

    /** @throws ServerException with the words of the query side if it refuses */
    private JsonNode ask(String method, String path, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_FAILURE) {
                throw new ServerException(problem(response));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new ServerException("the query side does not answer on port " + address.getPort(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while asking the query side", e);
        }
    }

    private static String problem(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            String detail = problem.path("detail").asText(problem.path("title").asText());
            if (!detail.isEmpty()) {
                return detail + " (" + problem.path("code").asText("status " + response.statusCode()) + ")";
            }
        } catch (IOException notJson) {
            // Said below.
        }
        return "the query side refuses (" + response.statusCode() + ")";
    }
}
