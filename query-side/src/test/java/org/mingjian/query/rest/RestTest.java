package org.mingjian.query.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the web layer as a caller of a role would. */
@SpringBootTest(classes = RestTestApplication.class)
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init") // fields are filled by the test framework
abstract class RestTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc mvc;

    /** What came back. */
    record Reply(int status, String text) {
        JsonNode body() {
            return JSON.readTree(text);
        }

        JsonNode at(String pointer) {
            return body().at(pointer);
        }

        String code() {
            return at("/code").asString();
        }
    }

    Reply get(String role, String path, Object... variables) {
        return getIn("en", role, path, variables);
    }

    Reply call(HttpMethod method, String role, String path) {
        return perform(role, path, "en", MockMvcRequestBuilders.request(method, URI.create(path)));
    }

    Reply post(String role, String path, String json) {
        return perform(
                role,
                path,
                "en",
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json));
    }

    Reply getIn(String language, String role, String path, Object... variables) {
        return perform(role, path, language, MockMvcRequestBuilders.get(path, variables));
    }

    private Reply perform(String role, String path, String language, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request.header("Accept-Language", language)
                            .with(jwt().jwt(token -> token.subject("local-" + role))
                                    .authorities(new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))))
                    .andReturn()
                    .getResponse();
            return new Reply(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    Reply ok(String role, String path, Object... variables) {
        Reply reply = get(role, path, variables);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }
}
