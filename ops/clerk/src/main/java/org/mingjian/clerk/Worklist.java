package org.mingjian.clerk;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/tier-proposals/due}: what is due, in the order in which subjects changed. */
final class Worklist {

    private static final int SIZE = 100;

    private final Http http;
    private final Tokens tokens;
    private final URI querySide;
    private final @Nullable String region;

    Worklist(Http http, Tokens tokens, ClerkSettings settings) {
        this.http = http;
        this.tokens = tokens;
        this.querySide = settings.querySide();
        this.region = settings.region();
    }

    /**
     * A page of it.
     *
     * @param day the day it is of
     * @param items what is due
     * @param next where to go on, now or later
     * @param more whether there is more now
     */
    record Page(String day, List<DueTier> items, String next, boolean more) {}

    /**
     * Reads on.
     *
     * @param place where to; null for the beginning
     * @throws PlaceLostException when it begins anew
     * @throws AwayException when it cannot be read now
     */
    Page after(@Nullable String place) {
        String question =
                "/api/v1/tier-proposals/due?size=" + SIZE + parameter("region", region) + parameter("after", place);
        HttpRequest request = Http.to(Http.below(querySide, question))
                .header("Authorization", "Bearer " + tokens.get())
                .GET()
                .build();
        Http.Answer answer = http.send(request);
        if (answer.code().equals("cursor-invalid") && place != null) {
            throw new PlaceLostException();
        }
        if (!answer.isGood()) {
            tokens.forget();
            throw new AwayException("the worklist is refused: " + answer.code(), Duration.ZERO);
        }
        List<DueTier> items = new ArrayList<>();
        answer.body().path("items").forEach(entry -> items.add(DueTier.of(entry)));
        return new Page(
                answer.body().path("day").asText(),
                items,
                answer.body().path("next").asText(),
                answer.body().path("more").asBoolean());
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
