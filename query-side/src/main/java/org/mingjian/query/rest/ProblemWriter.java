package org.mingjian.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as {@code application/problem+json}, in Chinese or English as the caller asks. */
@Component
class ProblemWriter implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String TYPE = "https://mingjian.example/problems/";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locale(request);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", TYPE + problem.code());
        members.put("title", ProblemTexts.title(problem.code(), locale));
        members.put("status", problem.status());
        members.put("detail", ProblemTexts.detail(problem, locale));
        members.put("code", problem.code());
        members.put("facts", problem.facts());
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        if (problem.passing()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        byte[] body = json.writeValueAsBytes(members);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        String why = reason instanceof OAuth2AuthenticationException refused
                        && refused.getError().getDescription() != null
                ? refused.getError().getDescription()
                : "no bearer token";
        write(Problem.of("unauthenticated", Map.of("reason", why)), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(Problem.of("forbidden", Map.of()), request, response);
    }

    /** English unless the caller prefers Chinese. */
    private static Locale locale(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && "zh".equals(request.getLocale().getLanguage())
                ? Locale.CHINESE
                : Locale.ENGLISH;
    }
}
