package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.ViewWrite;
import org.mingjian.query.projection.WriteOutcome;

/** Views in Elasticsearch: multi-get by id, which sees the latest write, and conditional bulks. */
public final class ElasticsearchViewStore implements ViewStore {

    private static final String WANTED = "errors,items.*._id,items.*.status,items.*._seq_no,items.*._primary_term,"
            + "items.*.error.type,items.*.error.reason,items.*.error.caused_by.reason";

    private final ElasticsearchHttp http;
    private final int bulkBytes;

    /** @param bulkBytes a bulk is sent when it has grown to this */
    public ElasticsearchViewStore(ElasticsearchHttp http, int bulkBytes) {
        this.http = http;
        this.bulkBytes = bulkBytes;
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Request request = ElasticsearchHttp.request("POST", "/" + version.index() + "/_mget", ids(keys));
        return http.send(request, (status, answer) -> new MultiGetAnswer<>(http.json(), type).read(answer));
    }

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>();
        BulkBody body = new BulkBody(http.json());
        for (ViewWrite<?> write : writes) {
            body.add(write);
            if (body.size() >= bulkBytes) {
                outcomes.putAll(send(version, body));
                body = new BulkBody(http.json());
            }
        }
        if (body.size() > 0) {
            outcomes.putAll(send(version, body));
        }
        return outcomes;
    }

    private Map<String, WriteOutcome> send(ViewVersion version, BulkBody body) {
        Request request = ElasticsearchHttp.bulk("/" + version.index() + "/_bulk", body.bytes());
        request.addParameter("filter_path", WANTED);
        return BulkAnswer.outcomes(http.send(request).body(), body.documents());
    }

    @Override
    public long count(ViewVersion version) {
        return http.send(ElasticsearchHttp.request("GET", "/" + version.index() + "/_count"))
                .body()
                .path("count")
                .asLong();
    }

    private byte[] ids(Collection<String> keys) {
        try {
            return http.json().writeValueAsBytes(Map.of("ids", keys));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
