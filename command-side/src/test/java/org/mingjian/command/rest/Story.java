package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.command.support.Lines;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Commands one after the other, each under a key of its own. */
final class Story {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final MockMvc http;

    Story(MockMvc http) {
        this.http = http;
    }

    /** The command is taken. */
    void takes(String role, String command, String stream, String data) throws Exception {
        MockHttpServletResponse response = send(role, command, stream, data);
        assertThat(response.getStatus())
                .as("%s: %s", command, Requests.body(response))
                .isBetween(200, 201);
    }

    /** The command is refused with a code and, where one is expected, an article; the stream is as it was. */
    void refuses(String code, String article, String command, String stream, String data) throws Exception {
        MockHttpServletResponse response = send("officer", command, stream, data);
        String body = Requests.body(response);
        assertThat(response.getStatus()).as(body).isBetween(400, 409);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(body).contains("\"code\":\"" + code + "\"", article).doesNotContain("\"detail\":\"" + code);
    }

    private MockHttpServletResponse send(String role, String command, String stream, String data) throws Exception {
        return http.perform(Requests.command(role, "story-" + KEYS.incrementAndGet())
                        .content(Lines.command(command, stream, data)))
                .andReturn()
                .getResponse();
    }
}
