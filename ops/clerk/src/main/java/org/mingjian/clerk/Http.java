package org.mingjian.clerk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks once. What brings no answer, or one that says to come again, is an {@link AwayException}. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * An answer that goes further.
     *
     * @param status its status
     * @param body its body; a missing node when that is no JSON
     */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** Code of the problem; the status where it states none. */
        String code() {
            return body.path("code").asText("status-" + status);
        }
    }

    /** A request with what all have in common. */
    static HttpRequest.Builder to(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept-Language", "en");
    }

    /** An address below the base address of an application. */
    static URI below(URI base, String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    /** @throws AwayException when there is no answer, or it says to come again */
    Answer send(HttpRequest request) {
        String where = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            int status = response.statusCode();
            if (status == 408 || status == 429 || status >= 500) {
                throw new AwayException(where + " answers " + status, retryAfter(response));
            }
            return new Answer(status, parsed(response.body()));
        } catch (IOException e) {
            throw new AwayException(where + ": " + e.getClass().getSimpleName(), Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AwayException("interrupted", Duration.ZERO);
        }
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, Long.parseLong(text))))
                .orElse(Duration.ZERO);
    }
}
