package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Commands over HTTP, one a request. */
@RestController
@RequestMapping("/api/v1/commands")
class CommandController {

    private static final int LARGEST = 1024 * 1024;
    private static final Set<String> MEMBERS = Set.of("command", "stream", "data");
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,18})\"");

    private final CommandReader reader = new CommandReader(new CommandCatalog());
    private final CommandDesk desk;
    private final CommandOutcomes outcomes;

    CommandController(CommandDesk desk, CommandOutcomes outcomes) {
        this.desk = desk;
        this.outcomes = outcomes;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> one(HttpServletRequest request, @AuthenticationPrincipal Jwt token)
            throws IOException {
        Caller caller = Caller.of(token);
        ReadCommand read = null;
        try {
            read = read(request, caller);
            CommandDesk.Taken taken = desk.take(
                    read,
                    caller,
                    request.getHeader("Idempotency-Key"),
                    ifMatch(request.getHeader(HttpHeaders.IF_MATCH)),
                    false);
            outcomes.taken(read, taken);
            return answer(taken);
        } catch (RuntimeException e) {
            outcomes.refused(read, e);
            throw e;
        }
    }

    private ReadCommand read(HttpServletRequest request, Caller caller) throws IOException {
        JsonNode body = StrictJson.object(Body.of(request, LARGEST), MEMBERS);
        return reader.read(caller, member(body, "command"), member(body, "stream"), member(body, "data"));
    }

    private static ResponseEntity<Map<String, Object>> answer(CommandDesk.Taken taken) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("stream", taken.stream());
        answer.put("revision", taken.outcome().revision());
        answer.put("commandId", taken.commandId());
        answer.put("replayed", taken.outcome().replayed());
        return ResponseEntity.status(taken.status())
                .eTag("\"" + taken.outcome().revision() + "\"")
                .body(answer);
    }

    static JsonNode member(JsonNode object, String name) {
        JsonNode member = object.get(name);
        return member == null ? MissingNode.getInstance() : member;
    }

    private static @Nullable Long ifMatch(@Nullable String header) {
        if (header == null) {
            return null;
        }
        Matcher revision = REVISION.matcher(header.strip());
        if (!revision.matches()) {
            throw ProblemException.of("if-match-malformed", Map.of("ifMatch", header));
        }
        return Long.valueOf(revision.group(1));
    }
}
