package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjian.command.dispatch.CommandClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Commands over HTTP, many a request, one a line; answered line by line in their order. Not atomic. */
@RestController
@RequestMapping("/api/v1/commands")
class BatchController {

    static final String NDJSON = "application/x-ndjson";
    static final int MOST_LINES = 1000;
    private static final int LARGEST = 8 * 1024 * 1024;

    private final CommandReader reader = new CommandReader(new CommandCatalog());
    private final BatchRunner runner;
    private final BatchGate gate;
    private final CommandClock clock;
    private final ProblemWriter problems;
    private final JsonMapper json;

    BatchController(BatchRunner runner, BatchGate gate, CommandClock clock, ProblemWriter problems, JsonMapper json) {
        this.runner = runner;
        this.gate = gate;
        this.clock = clock;
        this.problems = problems;
        this.json = json;
    }

    @PostMapping(consumes = NDJSON)
    void many(HttpServletRequest request, HttpServletResponse response, @AuthenticationPrincipal Jwt token)
            throws IOException {
        Caller caller = Caller.of(token);
        byte[] body;
        try (BatchGate.Turn turn = gate.enter(request.getContentLengthLong(), LARGEST)) {
            body = written(runner.run(read(request, caller), caller), ProblemWriter.locale(request));
        }
        response.setContentType(NDJSON);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private List<BatchLine> read(HttpServletRequest request, Caller caller) throws IOException {
        List<byte[]> texts = lines(Body.of(request, LARGEST));
        List<BatchLine> lines = new ArrayList<>(texts.size());
        for (byte[] text : texts) {
            lines.add(BatchLine.parse(lines.size() + 1, text, reader, caller, clock.simulates()));
        }
        return lines;
    }

    private byte[] written(LineAnswer[] answers, Locale locale) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(answers.length * 128);
        for (LineAnswer answer : answers) {
            body.writeBytes(json.writeValueAsBytes(members(answer, locale)));
            body.write('\n');
        }
        return body.toByteArray();
    }

    private Map<String, Object> members(LineAnswer answer, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", answer.line());
        if (answer.problem() != null) {
            members.put("status", answer.problem().status());
            members.put("problem", problems.members(answer.problem(), locale));
        } else if (answer.taken() != null) {
            members.put("status", answer.taken().status());
            members.put("stream", answer.taken().stream());
            members.put("revision", answer.taken().outcome().revision());
            members.put("replayed", answer.taken().outcome().replayed());
        }
        return members;
    }

    /** The lines of a body; an empty one at its end does not count. */
    private static List<byte[]> lines(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                if (i > start || i < body.length) {
                    lines.add(Arrays.copyOfRange(body, start, i));
                }
                start = i + 1;
            }
        }
        if (lines.size() > MOST_LINES) {
            throw ProblemException.of("too-large", Map.of("lines", lines.size(), "limit", MOST_LINES));
        }
        return lines;
    }
}
