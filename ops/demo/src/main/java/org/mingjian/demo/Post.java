package org.mingjian.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mingjian.demo.DemoCommand.Role;

/** Sends requests to the command side, again when it is away for a moment. */
final class Post {

    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int REFUSED = 400;
    private static final int AWAY = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = new JsonMapper();
    private final CountDownLatch never = new CountDownLatch(1);
    private final DemoTarget target;

    Post(DemoTarget target) {
        this.target = target;
    }

    /** The stream that a resident number names. */
    String personStream(String residentId, String organ) {
        try {
            String body = json.writeValueAsString(Map.of("residentId", residentId));
            return json.readTree(send("/api/v1/person-keys", "application/json", Role.OFFICER, organ, body))
                    .path("stream")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new DemoFailure("the command side answers what is no JSON", e);
        }
    }

    /** Sends lines until each has been taken. */
    void lines(Window.Sender sender, List<String> lines) {
        List<String> open = lines;
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            if (attempt > ATTEMPTS) {
                throw new DemoFailure("the command side puts " + open.size() + " commands off again and again");
            }
            String answers = send(
                    "/api/v1/commands", "application/x-ndjson", sender.role(), sender.organ(), String.join("\n", open));
            open = putOff(open, answers.lines().toList());
        }
    }

    private List<String> putOff(List<String> lines, List<String> answers) {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                JsonNode answer = i < answers.size() ? json.readTree(answers.get(i)) : json.missingNode();
                int status = answer.path("status").asInt(AWAY);
                if (status >= AWAY) {
                    open.add(lines.get(i));
                } else if (status >= REFUSED) {
                    throw new DemoFailure("a command is refused: " + lines.get(i) + " -> " + answers.get(i));
                }
            } catch (JsonProcessingException e) {
                open.add(lines.get(i));
            }
        }
        return open;
    }

    private String send(String path, String type, Role role, String organ, String body) {
        String trouble = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                HttpRequest request = HttpRequest.newBuilder(
                                target.commandSide().resolve(path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + target.token(role, organ))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < REFUSED) {
                    return response.body();
                }
                trouble = response.statusCode() + " " + response.body();
                if (response.statusCode() < AWAY) {
                    break;
                }
            } catch (IOException e) {
                trouble = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DemoFailure("interrupted; the next start goes on", e);
            }
            pause();
        }
        throw new DemoFailure("the command side does not take the demo city: " + trouble);
    }

    private void pause() {
        try {
            if (never.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("never comes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted; the next start goes on", e);
        }
    }

    /** A command as a line of a batch. */
    String line(DemoCommand command) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("key", command.key());
        line.put("at", command.at().toString());
        line.put("command", command.command());
        line.put("stream", command.stream());
        line.put("data", command.data());
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("commands hold plain values only", e);
        }
    }
}
