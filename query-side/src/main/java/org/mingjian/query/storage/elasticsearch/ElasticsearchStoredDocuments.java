package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.verification.StoredDocuments;

/** Reads the concrete index of a version: documents by multi-get, ids from a point in time after a refresh. */
public final class ElasticsearchStoredDocuments implements StoredDocuments {
    private static final int PAGE = 5_000;
    private static final String KEEP_ALIVE = "2m";

    private final ElasticsearchHttp http;

    public ElasticsearchStoredDocuments(ElasticsearchHttp http) {
        this.http = http;
    }

    @Override
    public Map<String, Versioned<JsonNode>> read(ViewVersion version, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : http.send(
                        ElasticsearchHttp.request("POST", "/" + version.index() + "/_mget", bytes(Map.of("ids", ids))),
                        (status, answer) -> new MultiGetAnswer<>(http.json(), JsonNode.class).read(answer));
    }

    @Override
    public void scan(ViewVersion version, Consumer<List<String>> ids) {
        post(version, "/_refresh");
        String pointInTime =
                post(version, "/_pit?keep_alive=" + KEEP_ALIVE).path("id").asText();
        try {
            JsonNode last = null;
            do {
                last = page(pointInTime, last, ids);
            } while (last != null);
        } finally {
            http.send(ElasticsearchHttp.request("DELETE", "/_pit", bytes(Map.of("id", pointInTime))));
        }
    }

    /** @return where the next page goes on, null when there is none */
    private @Nullable JsonNode page(String pointInTime, @Nullable JsonNode after, Consumer<List<String>> ids) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("size", PAGE);
        body.put("_source", false);
        body.put("track_total_hits", false);
        body.put("pit", Map.of("id", pointInTime, "keep_alive", KEEP_ALIVE));
        body.put("sort", List.of(Map.of("_shard_doc", "asc")));
        if (after != null) {
            body.put("search_after", after);
        }
        JsonNode hits = found(http.send(ElasticsearchHttp.request("POST", "/_search", bytes(body))), "the scan")
                .path("hits")
                .path("hits");
        List<String> page = new ArrayList<>();
        hits.forEach(hit -> page.add(hit.path("_id").asText()));
        ids.accept(page);
        return hits.size() < PAGE ? null : hits.path(hits.size() - 1).path("sort");
    }

    @Override
    public long count(ViewVersion version) {
        post(version, "/_refresh");
        return post(version, "/_count").path("count").asLong();
    }

    private JsonNode post(ViewVersion version, String path) {
        String index = version.index();
        return found(http.send(ElasticsearchHttp.request("POST", "/" + index + path)), index);
    }

    private static JsonNode found(ElasticsearchHttp.Answer answer, String what) {
        if (answer.status() >= 300) {
            throw new StoreUnavailableException(what + " is not there: Elasticsearch answers " + answer.status(), null);
        }
        return answer.body();
    }

    private byte[] bytes(Object body) {
        try {
            return http.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
