package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.OneVersion;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/** Reads and searches one view: the version chosen for the question, else the one that its alias shows. */
final class ViewQueries<V> {
    private final ElasticsearchHttp http;
    private final String view;
    private final Class<V> type;

    ViewQueries(ElasticsearchHttp http, String view, Class<V> type) {
        this.http = http;
        this.view = view;
        this.type = type;
    }

    private String index() {
        return OneVersion.of(view).map(ViewVersion::index).orElse("mingjian-" + view);
    }

    private StoreUnavailableException isAbsent(String index) {
        return new StoreUnavailableException(index + " is not built yet, or gone", null);
    }

    /** By id from the write-ahead log, so what was written a moment ago is there. */
    Optional<V> get(String id) {
        String index = index();
        var answer =
                http.send(ElasticsearchHttp.request("GET", "/" + index + "/_doc/" + ElasticsearchHttp.encoded(id)));
        if (answer.status() == 404 && !answer.body().has("_index")) {
            throw isAbsent(index);
        }
        return answer.body().path("found").asBoolean() ? Optional.of(view(answer.body())) : Optional.empty();
    }

    Map<String, V> get(Collection<String> ids) {
        var found = new HashMap<String, V>();
        if (!ids.isEmpty()) {
            JsonNode docs = post("/_mget", Map.of("ids", ids)).path("docs");
            docs.forEach(doc -> {
                if (doc.has("error")) { // an index that is gone is told of each document
                    throw isAbsent(doc.path("_index").asText());
                }
                if (doc.path("found").asBoolean()) {
                    found.put(doc.path("_id").asText(), view(doc));
                }
            });
        }
        return found;
    }

    List<V> find(Map<String, Object> query, int size) {
        return views(search(Map.of("query", query, "size", size)));
    }

    /** @param sort fields with a total order, the last one unique */
    Page<V> page(Map<String, Object> query, List<Map<String, Object>> sort, Slice slice) {
        var body = new LinkedHashMap<String, Object>();
        body.put("query", query);
        body.put("sort", sort);
        body.put("size", slice.size());
        body.put("track_total_hits", true);
        if (!slice.after().isEmpty()) {
            body.put("search_after", slice.after());
        }
        JsonNode answer = search(body);
        JsonNode hits = answer.path("hits").path("hits");
        var last = new ArrayList<String>();
        if (hits.size() == slice.size()) {
            hits.path(hits.size() - 1).path("sort").forEach(value -> last.add(value.asText()));
        }
        return new Page<>(
                views(answer),
                last,
                answer.path("hits").path("total").path("value").asLong());
    }

    JsonNode search(Map<String, ?> body) {
        return post("/_search", body);
    }

    private JsonNode post(String path, Map<String, ?> body) {
        String index = index();
        try {
            var answer = http.send(ElasticsearchHttp.request(
                    "POST", "/" + index + path, http.json().writeValueAsBytes(body)));
            if (answer.status() == 404) {
                throw isAbsent(index);
            }
            return answer.body();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<V> views(JsonNode answer) {
        var views = new ArrayList<V>();
        answer.path("hits").path("hits").forEach(hit -> views.add(view(hit)));
        return views;
    }

    private V view(JsonNode hit) {
        try {
            return http.json().treeToValue(hit.path("_source"), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "view-unreadable: " + hit.path("_id").asText() + " of " + view, e);
        }
    }

    /** All of these must hold. */
    static Map<String, Object> all(List<Map<String, Object>> filters) {
        return filters.isEmpty() ? Map.of("match_all", Map.of()) : Map.of("bool", Map.of("filter", filters));
    }

    static Map<String, Object> any(List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }

    static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, Object> prefix(String field, String value) {
        return Map.of("prefix", Map.of(field, value));
    }

    /** The standard analyzer makes each Han character a word, so a phrase is a substring. */
    static Map<String, Object> phrase(String field, String value) {
        return Map.of("match_phrase", Map.of(field, value));
    }

    static void add(List<Map<String, Object>> filters, @Nullable Map<String, Object> filter) {
        if (filter != null) {
            filters.add(filter);
        }
    }
}
