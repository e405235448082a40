package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All items of an answer that comes in pages. */
final class Pages {

    private Pages() {}

    /** @param question with a parameter at least */
    static Stream<JsonNode> of(Caller caller, String question) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = caller.get(question + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.body().path("items").forEach(items::add);
            JsonNode next = page.body().path("next");
            cursor = next.isString() ? "&cursor=" + URLEncoder.encode(next.stringValue(), StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
        return items.stream();
    }
}
