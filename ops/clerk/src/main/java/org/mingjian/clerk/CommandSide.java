package org.mingjian.clerk;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/commands}, one a request. */
final class CommandSide {

    private final Http http;
    private final Tokens tokens;
    private final URI commands;

    CommandSide(Http http, Tokens tokens, ClerkSettings settings) {
        this.http = http;
        this.tokens = tokens;
        this.commands = Http.below(settings.commandSide(), "/api/v1/commands");
    }

    /**
     * What became of a proposal.
     *
     * @param refusal code of the rule that refused it; null when it is on record
     * @param replayed whether it was on record before
     */
    record Outcome(@Nullable String refusal, boolean replayed) {}

    /**
     * Sends a proposal.
     *
     * @throws AwayException when it is not known what became of it, or nobody may send it: it is sent again under the same key
     */
    Outcome send(Proposal proposal) {
        HttpRequest request = Http.to(commands)
                .header("Authorization", "Bearer " + tokens.get())
                .header("Idempotency-Key", proposal.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(proposal.body()))
                .build();
        Http.Answer answer = http.send(request);
        if (answer.isGood()) {
            return new Outcome(null, answer.body().path("replayed").asBoolean());
        }
        if (answer.status() == 401 || answer.status() == 403) {
            tokens.forget();
            throw new AwayException("the command side refuses the clerk: " + answer.code(), Duration.ZERO);
        }
        return new Outcome(answer.code(), false);
    }
}
