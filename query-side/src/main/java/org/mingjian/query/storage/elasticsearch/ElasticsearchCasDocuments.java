package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.Versioned;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp.Answer;

/** Compare-and-set documents in one small index, read by id, which sees the latest write without a refresh. */
public final class ElasticsearchCasDocuments implements CasDocuments {

    private static final int NOT_FOUND = 404;

    private final ElasticsearchHttp http;
    private final String index;
    private final byte[] definition;
    private final AtomicBoolean exists = new AtomicBoolean();

    public ElasticsearchCasDocuments(ElasticsearchHttp http, String index, int replicas) {
        this.http = http;
        this.index = index;
        this.definition = ("{\"settings\":{\"number_of_shards\":1,\"number_of_replicas\":" + replicas
                        + ",\"refresh_interval\":\"30s\"},\"mappings\":{\"dynamic\":false}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Versioned<String>> get(String id) {
        JsonNode body =
                http.send(ElasticsearchHttp.request("GET", path("_doc", id))).body();
        return body.path("found").asBoolean() ? Optional.of(versioned(body)) : Optional.empty();
    }

    @Override
    public Map<String, Versioned<String>> getAll(Collection<String> ids) {
        Map<String, Versioned<String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            Request request = ElasticsearchHttp.request("POST", "/" + index + "/_mget", ids(ids));
            for (JsonNode document : http.send(request).body().path("docs")) {
                if (document.path("found").asBoolean()) {
                    found.put(document.path("_id").asText(), versioned(document));
                } else if (document.has("error")) {
                    throw new StoreUnavailableException("Elasticsearch cannot read: " + document.path("error"), null);
                }
            }
        }
        return found;
    }

    @Override
    public Optional<Versioned.Mark> create(String id, String json) {
        makeIndex();
        Answer answer = http.send(ElasticsearchHttp.request("PUT", path("_create", id), bytes(json)));
        if (answer.status() == NOT_FOUND) { // the index was deleted since
            exists.set(false);
            makeIndex();
            answer = http.send(ElasticsearchHttp.request("PUT", path("_create", id), bytes(json)));
        }
        return written(answer);
    }

    @Override
    public Optional<Versioned.Mark> replace(String id, String json, Versioned.Mark expected) {
        Request request = ElasticsearchHttp.request("PUT", path("_doc", id), bytes(json));
        request.addParameter("if_seq_no", Long.toString(expected.seqNo()));
        request.addParameter("if_primary_term", Long.toString(expected.primaryTerm()));
        return written(http.send(request));
    }

    @Override
    public void delete(String id) {
        http.send(ElasticsearchHttp.request("DELETE", path("_doc", id)));
    }

    private static Optional<Versioned.Mark> written(Answer answer) {
        return answer.status() < 300 ? Optional.of(mark(answer.body())) : Optional.empty();
    }

    private void makeIndex() {
        if (!exists.get()) {
            ElasticsearchIndices.make(http, index, definition);
            exists.set(true);
        }
    }

    private String path(String endpoint, String id) {
        return "/" + index + "/" + endpoint + "/" + ElasticsearchHttp.encoded(id);
    }

    private byte[] ids(Collection<String> ids) {
        return bytes(http.json()
                .createObjectNode()
                .set("ids", http.json().valueToTree(ids))
                .toString());
    }

    private static Versioned<String> versioned(JsonNode document) {
        return new Versioned<>(document.path("_source").toString(), mark(document));
    }

    private static Versioned.Mark mark(JsonNode body) {
        return new Versioned.Mark(
                body.path("_seq_no").asLong(), body.path("_primary_term").asLong());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
