package org.mingjian.acceptance;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What an application answered. */
record Answer(int status, String text, JsonNode body, String etag, String correlationId) {

    static Answer of(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = type.contains("json") && !type.contains("ndjson") ? Json.read(response.body()) : Json.missing();
        return new Answer(
                response.statusCode(),
                response.body(),
                body,
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("X-Correlation-Id").orElse(""));
    }

    /** The problem's code; empty when the answer is no problem. */
    String code() {
        return body.path("code").asString("");
    }

    String at(String pointer) {
        return body.at(pointer).asString("");
    }
}
