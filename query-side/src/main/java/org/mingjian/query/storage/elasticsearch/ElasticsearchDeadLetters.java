package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.DeadLetterStore;
import org.mingjian.query.projection.deadletters.Header;
import org.mingjian.query.projection.deadletters.Sequence;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp.Answer;

/**
 * Dead letters in one small index, a document a sequence. Documents are read by id, which sees the latest write; headers are
 * searched, and every write refreshes the index, so that they show it: parking is rare.
 */
public final class ElasticsearchDeadLetters implements DeadLetterStore {

    private static final int PAGE = 2_000;
    /** Elasticsearch takes 512 bytes; what a view could not be written for just that must still be parked. */
    private static final int LONGEST_ID = 500;

    private final ElasticsearchHttp http;
    private final String index;
    private final byte[] definition;
    private final AtomicBoolean exists = new AtomicBoolean();

    public ElasticsearchDeadLetters(ElasticsearchHttp http, String index, int replicas) {
        this.http = http;
        this.index = index;
        this.definition = """
                {"settings": {"number_of_shards": 1, "number_of_replicas": %d},
                 "mappings": {"dynamic": false, "properties": {
                   "id": {"type": "keyword"}, "version": {"type": "keyword"}}}}
                """.formatted(replicas).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, Versioned<Sequence>> load(ViewVersion version, Collection<String> keys) {
        Map<String, Versioned<Sequence>> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        ObjectNode ids = http.json().createObjectNode();
        keys.forEach(key -> ids.withArray("ids").add(id(version, key)));
        Answer answer = http.send(ElasticsearchHttp.request("POST", "/" + index + "/_mget", bytes(ids)));
        for (JsonNode document : answer.body().path("docs")) {
            String type = document.path("error").path("type").asText();
            if (!type.isEmpty() && !type.equals("index_not_found_exception")) {
                throw new StoreUnavailableException("dead letters cannot be read: " + type, null);
            }
            if (document.path("found").asBoolean()) {
                JsonNode source = document.path("_source");
                found.put(
                        source.path("key").asText(),
                        new Versioned<>(read(source.path("sequence"), Sequence.class), mark(document)));
            }
        }
        return found;
    }

    @Override
    public Set<String> save(ViewVersion version, List<Change> changes) {
        if (changes.isEmpty()) {
            return Set.of();
        }
        var lines = new DeadLetterLines(http.json());
        changes.forEach(change -> lines.add(id(version, change.key()), version, change));
        makeIndex();
        JsonNode answer = send(lines);
        if (DeadLetterLines.lackIndex(answer)) { // somebody deleted it
            exists.set(false);
            makeIndex();
            answer = send(lines);
        }
        return lines.written(answer);
    }

    private JsonNode send(DeadLetterLines lines) {
        Request request = ElasticsearchHttp.bulk("/" + index + "/_bulk", lines.bytes());
        request.addParameter("refresh", "true");
        return http.send(request).body();
    }

    @Override
    public List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        JsonNode page = page("");
        while (!page.isEmpty()) {
            String last = "";
            for (JsonNode hit : page) {
                headers.add(read(hit.path("_source").path("header"), Header.class));
                last = hit.path("sort").path(0).asText();
            }
            page = page.size() < PAGE ? http.json().createArrayNode() : page(last);
        }
        return headers;
    }

    private JsonNode page(String after) {
        ObjectNode query = http.json().createObjectNode();
        query.put("size", PAGE).put("track_total_hits", false).put("_source", "header");
        query.putArray("sort").addObject().put("id", "asc");
        if (!after.isEmpty()) {
            query.putArray("search_after").add(after);
        }
        Answer answer = http.send(ElasticsearchHttp.request("POST", "/" + index + "/_search", bytes(query)));
        if (answer.body().path("_shards").path("failed").asInt() > 0) {
            throw new StoreUnavailableException("dead letters cannot all be read", null);
        }
        return answer.body().path("hits").path("hits");
    }

    @Override
    public void clear(ViewVersion version) {
        List<String> keys = headers().stream()
                .filter(header -> header.version().equals(version))
                .map(Header::key)
                .toList();
        for (String key : keys) { // each may be long
            load(version, List.of(key))
                    .forEach((found, kept) -> save(version, List.of(new Change(found, null, kept.mark()))));
        }
    }

    private void makeIndex() {
        if (!exists.get()) {
            ElasticsearchIndices.make(http, index, definition);
            exists.set(true);
        }
    }

    private static String id(ViewVersion version, String key) {
        String id = version.name() + "/" + key;
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_ID ? id : version.name() + "#" + UUID.nameUUIDFromBytes(bytes);
    }

    private static Versioned.Mark mark(JsonNode document) {
        return new Versioned.Mark(
                document.path("_seq_no").asLong(),
                document.path("_primary_term").asLong());
    }

    private <T> T read(JsonNode json, Class<T> type) {
        try {
            return http.json().treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not a document of dead letters: " + json, e);
        }
    }

    private byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
