package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.verification.StoredDocuments;

/** Reads the concrete index of a version: documents by multi-get, ids from a point in time after a refresh. */
public final class ElasticsearchStoredDocuments implements StoredDocuments {
    private static final int PAGE = 5_000;

    private final ElasticsearchHttp http;

    public ElasticsearchStoredDocuments(ElasticsearchHttp http) {
        this.http = http;
    }

    @Override
    public Map<String, Versioned<JsonNode>> read(ViewVersion version, Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : http.send(
                        ElasticsearchHttp.request(
                                "POST", "/" + version.index() + "/_mget", PointInTime.bytes(http, Map.of("ids", ids))),
                        (status, answer) -> new MultiGetAnswer<>(http.json(), JsonNode.class).read(answer));
    }

    @Override
    public void scan(ViewVersion version, Consumer<List<String>> ids) {
        try (PointInTime moment = PointInTime.of(http, version)) {
            JsonNode last = null;
            do {
                last = page(moment, last, ids);
            } while (last != null);
        }
    }

    /** @return where the next page goes on, null when there is none */
    private @Nullable JsonNode page(PointInTime moment, @Nullable JsonNode after, Consumer<List<String>> ids) {
        JsonNode hits = PointInTime.found(http.send(moment.page(PAGE, after, Map.of("_source", false))), "the scan")
                .path("hits")
                .path("hits");
        List<String> page = new ArrayList<>();
        hits.forEach(hit -> page.add(hit.path("_id").asText()));
        ids.accept(page);
        return hits.size() < PAGE ? null : hits.path(hits.size() - 1).path("sort");
    }

    @Override
    public long count(ViewVersion version) {
        PointInTime.refresh(http, version);
        String index = version.index();
        return PointInTime.found(http.send(ElasticsearchHttp.request("POST", "/" + index + "/_count")), index)
                .path("count")
                .asLong();
    }
}
