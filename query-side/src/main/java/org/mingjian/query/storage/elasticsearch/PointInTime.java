package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

/** A version's index as it is at one moment, read page by page in the order of the shards. Closing it lets the server forget it. */
final class PointInTime implements AutoCloseable {
    private static final String KEEP_ALIVE = "2m";

    private final ElasticsearchHttp http;
    private final String id;

    private PointInTime(ElasticsearchHttp http, String id) {
        this.http = http;
        this.id = id;
    }

    /** @throws StoreUnavailableException the index is not there */
    static PointInTime of(ElasticsearchHttp http, ViewVersion version) {
        refresh(http, version);
        String path = "/" + version.index() + "/_pit?keep_alive=" + KEEP_ALIVE;
        return new PointInTime(
                http,
                found(http.send(ElasticsearchHttp.request("POST", path)), version.index())
                        .path("id")
                        .asText());
    }

    /** From now on what was written before is found. */
    static void refresh(ElasticsearchHttp http, ViewVersion version) {
        String index = version.index();
        found(http.send(ElasticsearchHttp.request("POST", "/" + index + "/_refresh")), index);
    }

    /**
     * Asks for a page.
     *
     * @param after the sort value of the last document of the page before; null for the first page
     */
    Request page(int size, @Nullable Object after, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("size", size);
        body.put("pit", Map.of("id", id, "keep_alive", KEEP_ALIVE));
        body.put("sort", List.of(Map.of("_shard_doc", "asc")));
        body.putIfAbsent("track_total_hits", false);
        if (after != null) {
            body.put("search_after", after);
        }
        return ElasticsearchHttp.request("POST", "/_search", bytes(http, body));
    }

    static JsonNode found(ElasticsearchHttp.Answer answer, String what) {
        check(answer.status(), what);
        return answer.body();
    }

    static void check(int status, String what) {
        if (status >= 300) {
            throw new StoreUnavailableException(what + " is not there: Elasticsearch answers " + status, null);
        }
    }

    static byte[] bytes(ElasticsearchHttp http, Object body) {
        try {
            return http.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.send(ElasticsearchHttp.request("DELETE", "/_pit", bytes(http, Map.of("id", id))));
    }
}
