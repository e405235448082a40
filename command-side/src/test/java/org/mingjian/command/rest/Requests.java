package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.mingjian.command.support.TestTokens;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Requests for tests without a socket. */
final class Requests {

    private Requests() {}

    static MockHttpServletRequestBuilder command(String role, String key) {
        return post("/api/v1/commands")
                .header("Authorization", "Bearer " + TestTokens.of(role))
                .header("Idempotency-Key", key)
                .contentType("application/json");
    }

    static MockHttpServletRequestBuilder batch(String role) {
        return post("/api/v1/commands")
                .header("Authorization", "Bearer " + TestTokens.of(role))
                .contentType("application/x-ndjson");
    }

    static MockHttpServletRequestBuilder personKey(String role, String body) {
        return post("/api/v1/person-keys")
                .header("Authorization", "Bearer " + TestTokens.of(role))
                .contentType("application/json")
                .content(body);
    }

    static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The answer is this problem; a passing one says when to come again. */
    static void expect(MockMvc http, MockHttpServletRequestBuilder request, int status, String code) throws Exception {
        MockHttpServletResponse response = http.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(body(response)).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(body(response)).contains("\"code\":\"" + code + "\"").doesNotContain("\"detail\":\"" + code);
        assertThat(response.getHeader("Retry-After")).isEqualTo(status == 503 ? "1" : null);
    }
}
