package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json}, in Chinese or English as the caller asks. */
@Component
class ProblemWriter {

    private static final String TYPE = "https://mingjian.example/problems/";

    private final ProblemTexts texts = new ProblemTexts();
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** The members of the problem, in the order of RFC 9457, then ours. */
    Map<String, Object> members(Problem problem, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + problem.code());
        members.put("title", texts.title(problem.code(), locale));
        members.put("status", problem.status());
        members.put("detail", texts.detail(problem, locale));
        members.put("code", problem.code());
        if (problem.article() != null) {
            members.put("article", problem.article());
        }
        members.put("facts", problem.facts());
        return members;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        if (problem.passing()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        byte[] body = json.writeValueAsBytes(members(problem, locale(request)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** English unless the caller prefers Chinese. */
    static Locale locale(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return Locale.ENGLISH;
        }
        return "zh".equals(request.getLocale().getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    }
}
