package org.mingjian.clerk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** Access tokens for client credentials; each is used until a minute before it expires, or until one is refused. */
final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final Http http;
    private final URI endpoint;
    private final String credentials;
    private final InstantSource clock;
    private String token = "";
    private Instant renewal = Instant.MIN;

    Tokens(Http http, ClerkSettings settings, InstantSource clock) {
        this.http = http;
        this.endpoint = settings.tokenEndpoint();
        this.credentials = Base64.getEncoder()
                .encodeToString((settings.clientId() + ":" + settings.clientSecret()).getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** @throws AwayException when none is to be had now */
    String get() {
        if (!clock.instant().isBefore(renewal)) {
            renew();
        }
        return token;
    }

    /** The last one was refused: the next is new. */
    void forget() {
        renewal = Instant.MIN;
    }

    private void renew() {
        HttpRequest request = Http.to(endpoint)
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        Http.Answer answer = http.send(request);
        if (!answer.isGood()) {
            throw new AwayException("no token: " + endpoint + " answers " + answer.status(), Duration.ZERO);
        }
        token = answer.body().path("access_token").asText();
        renewal = clock.instant()
                .plusSeconds(answer.body().path("expires_in").asLong())
                .minus(MARGIN);
    }
}
