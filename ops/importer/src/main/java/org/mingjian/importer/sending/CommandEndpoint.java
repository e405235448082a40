package org.mingjian.importer.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.ImportTarget;
import org.mingjian.importer.planning.PlannedCommand;

/** {@code POST /api/v1/commands} with NDJSON, once. */
final class CommandEndpoint {
    private static final int MOST_UNAUTHENTICATED = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI uri;
    private final Supplier<String> token;
    private final AtomicInteger unauthenticated = new AtomicInteger();

    CommandEndpoint(ImportTarget target) {
        this.uri = URI.create(target.baseUrl().toString().replaceAll("/+$", "") + "/api/v1/commands");
        this.token = target.token();
    }

    /** @throws ImportFailure when sending again cannot help */
    Attempt post(List<PlannedCommand> commands) throws InterruptedException {
        String bearer;
        try {
            bearer = token.get();
        } catch (RuntimeException e) {
            // Whoever gives tokens may be restarting like the command side.
            return Attempt.failed(commands.size(), "no token: " + e.getMessage(), Duration.ZERO);
        }
        String body = commands.stream().map(PlannedCommand::line).collect(Collectors.joining("\n", "", "\n"));
        try {
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + bearer)
                    .header("Content-Type", "application/x-ndjson")
                    .header("Accept", "application/x-ndjson, application/problem+json")
                    .header("Accept-Language", "en")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return read(commands, client.send(request, BodyHandlers.ofString()));
        } catch (IOException | UncheckedIOException e) {
            return Attempt.failed(commands.size(), uri + ": " + e, Duration.ZERO);
        }
    }

    private Attempt read(List<PlannedCommand> commands, HttpResponse<String> response) {
        int status = response.statusCode();
        if (status / 100 == 2) {
            unauthenticated.set(0);
            return BatchAnswer.read(commands, response.body());
        }
        String trouble = uri + " answers " + status + " " + brief(response.body());
        // A token may run out under way; the next one is new. One after the other refused is another matter.
        if (status == 401 && unauthenticated.incrementAndGet() > MOST_UNAUTHENTICATED) {
            throw new ImportFailure("unauthenticated", trouble);
        }
        if (status == 401 || status == 408 || status == 429 || status >= 500) {
            return Attempt.failed(commands.size(), trouble, RetryAfter.of(response));
        }
        throw new ImportFailure(status == 403 ? "forbidden" : "command-side-refuses", trouble);
    }

    private static String brief(String body) {
        return body.length() > 500 ? body.substring(0, 500) + " …" : body;
    }
}
