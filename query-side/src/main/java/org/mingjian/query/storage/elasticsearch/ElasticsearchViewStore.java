package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    /** JSON bytes of views that are remembered; as objects they take several times as much of the heap. */
    private static final long REMEMBERED_BYTES = 12_000_000;

    /** A little, for what comes again at once. */
    private static final long REMEMBERED_BYTES_OF_A_REBUILD = 1_000_000;

    private final ElasticsearchHttp http;
    private final int bulkBytes;
    private final RecentViews recent;

    /** @param bulkBytes a bulk is sent when it has grown to this */
    public ElasticsearchViewStore(ElasticsearchHttp http, int bulkBytes) {
        this(http, bulkBytes, REMEMBERED_BYTES);
    }

    private ElasticsearchViewStore(ElasticsearchHttp http, int bulkBytes, long rememberedBytes) {
        this.http = http;
        this.bulkBytes = bulkBytes;
        this.recent = new RecentViews(rememberedBytes);
    }

    @Override
    public ViewStore forRebuild() {
        return new ElasticsearchViewStore(http, bulkBytes, REMEMBERED_BYTES_OF_A_REBUILD);
    }

    @Override
    public <V> Map<String, Versioned<V>> load(ViewVersion version, Collection<String> keys, Class<V> type) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, Versioned<V>> views = new HashMap<>(recent.of(version, keys, type));
        List<String> others =
                keys.stream().filter(key -> !views.containsKey(key)).toList();
        if (!others.isEmpty()) {
            Request request = ElasticsearchHttp.request("POST", "/" + version.index() + "/_mget", ids(others));
            views.putAll(http.send(request, (status, answer) -> new MultiGetAnswer<>(http.json(), type).read(answer)));
        }
        return views;
    }

    @Override
    public Map<String, WriteOutcome> save(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>();
        BulkBody body = new BulkBody(http.json());
        int first = 0;
        Map<ViewWrite<?>, Integer> sizes = new IdentityHashMap<>();
        // Until it is known what became of them nothing is known of them, and nothing if the answer gets lost.
        writes.forEach(write -> recent.forget(version, write.key()));
        for (int i = 0; i < writes.size(); i++) {
            int before = body.size();
            body.add(writes.get(i));
            sizes.put(writes.get(i), body.size() - before);
            if (body.size() >= bulkBytes || i == writes.size() - 1) {
                outcomes.putAll(send(version, body, writes.subList(first, i + 1)));
                body = new BulkBody(http.json());
                first = i + 1;
            }
        }
        for (ViewWrite<?> write : writes) {
            if (outcomes.get(write.key()) instanceof WriteOutcome.Saved saved) {
                recent.remember(version, write, saved.mark(), sizes.getOrDefault(write, 0));
            }
        }
        return outcomes;
    }

    @Override
    public void forget(ViewVersion version) {
        recent.forget(version);
    }

    private Map<String, WriteOutcome> send(ViewVersion version, BulkBody body, List<? extends ViewWrite<?>> writes) {
        Request request = ElasticsearchHttp.bulk("/" + version.index() + "/_bulk", body.bytes());
        request.addParameter("filter_path", WANTED);
        try {
            return BulkAnswer.outcomes(http.send(request).body(), body.documents());
        } catch (ElasticsearchRefusal e) {
            return apart(version, writes, e);
        }
    }

    /** Some documents have a whole bulk refused: they are found by sending ever fewer together. */
    private Map<String, WriteOutcome> apart(
            ViewVersion version, List<? extends ViewWrite<?>> writes, ElasticsearchRefusal refusal) {
        if (writes.size() == 1) {
            return Map.of(writes.get(0).key(), new WriteOutcome.Refused(refusal.reason()));
        }
        int half = writes.size() / 2;
        Map<String, WriteOutcome> outcomes = new LinkedHashMap<>(sendAll(version, writes.subList(0, half)));
        outcomes.putAll(sendAll(version, writes.subList(half, writes.size())));
        return outcomes;
    }

    private Map<String, WriteOutcome> sendAll(ViewVersion version, List<? extends ViewWrite<?>> writes) {
        BulkBody body = new BulkBody(http.json());
        writes.forEach(body::add);
        return send(version, body, writes);
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
