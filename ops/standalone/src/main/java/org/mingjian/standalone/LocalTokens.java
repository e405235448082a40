package org.mingjian.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.servers.ServerException;

/** Access tokens of one local client; each is used until a minute before it expires, then a new one is fetched. */
final class LocalTokens implements Supplier<String> {

    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final String role;
    private final @Nullable String organ;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private String token = "";
    private Instant renewal = Instant.MIN;

    LocalTokens(Installation installation, String role, InstantSource clock) {
        this(installation, role, null, clock);
    }

    /** @param organ in whose name; null for the one that local clients act for unless they ask for another */
    LocalTokens(Installation installation, String role, @Nullable String organ, InstantSource clock) {
        this.installation = installation;
        this.role = role;
        this.organ = organ;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        if (clock.instant().isAfter(renewal)) {
            JsonNode answer = fetch();
            token = answer.path("access_token").asText();
            renewal = clock.instant()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    private JsonNode fetch() {
        int port = PrivateText.number(installation.port(Parts.IDENTITY)).orElseThrow(this::notRunning);
        String credentials = "local-" + role + ":" + secret();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"
                        + (organ == null ? "" : "&organ=" + URLEncoder.encode(organ, StandardCharsets.UTF_8))))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 400 && organ != null) {
                throw new ServerException("local-" + role + " does not act for the organ " + organ + " here");
            }
            if (response.statusCode() != 200) {
                throw new ServerException("the identity provider refuses local-" + role + " (" + response.statusCode()
                        + "): another installation may be listening on port " + port);
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw notRunning();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while fetching a token", e);
        }
    }

    private String secret() {
        try {
            return LocalSecrets.of(installation, role)
                    .orElseThrow(() -> new ServerException(
                            "no role " + role + ": officer, regulator, partner, auditor, operator, importer, clerk"));
        } catch (IOException e) {
            throw notRunning();
        }
    }

    private ServerException notRunning() {
        return new ServerException(
                "the identity provider on " + installation.data() + " is not running: start it with `ops/mingjian up`");
    }
}
