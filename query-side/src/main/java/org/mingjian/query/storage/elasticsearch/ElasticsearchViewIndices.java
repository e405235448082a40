package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;

/**
 * An index a version, with what is known of it in the mapping's {@code _meta}, and an alias a view. A template forbids
 * Elasticsearch to make any of our indices by itself when somebody writes to one that was deleted.
 */
public final class ElasticsearchViewIndices implements ViewIndices {

    private static final String FINGERPRINT = "fingerprint";
    private static final String FORCED = "forced";
    private static final String ABANDONED = "abandoned";

    private final ElasticsearchHttp http;
    private final ViewFingerprint fingerprint;
    private final int replicas;
    private final AtomicBoolean guarded = new AtomicBoolean();

    public ElasticsearchViewIndices(ElasticsearchHttp http, ViewFingerprint fingerprint, int replicas) {
        this.http = http;
        this.fingerprint = fingerprint;
        this.replicas = replicas;
    }

    @Override
    public String fingerprint(Fold<?> fold) {
        return fingerprint.of(fold, IndexDefinition.of(fold.view()).canonical());
    }

    @Override
    public List<Built> list(String view) {
        String prefix = "mingjian-" + view + "-v";
        Request request = ElasticsearchHttp.request("GET", "/" + prefix + "*");
        request.addParameter("filter_path", "*.aliases,*.mappings._meta");
        ElasticsearchHttp.Answer answer = http.send(request);
        if (answer.status() >= 300) { // one of them went in this moment
            throw new StoreUnavailableException("versions of " + view + " cannot be listed: " + answer.status(), null);
        }
        JsonNode indices = answer.body();
        List<Built> versions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> index : indices.properties()) {
            String number = index.getKey().substring(prefix.length());
            if (number.matches("[1-9][0-9]{0,8}")) {
                versions.add(built(new ViewVersion(view, Integer.parseInt(number)), index.getValue()));
            }
        }
        versions.sort(Comparator.comparingInt(version -> version.version().number()));
        return versions;
    }

    private static Built built(ViewVersion version, JsonNode index) {
        JsonNode meta = index.path("mappings").path("_meta");
        return new Built(
                version,
                meta.path(FINGERPRINT).asText(),
                index.path("aliases").has(version.alias()),
                meta.path(FORCED).asBoolean(),
                meta.path(ABANDONED).asBoolean());
    }

    @Override
    public boolean make(Fold<?> fold, ViewVersion version, boolean serving) {
        forbidAutomaticIndices();
        IndexDefinition definition = IndexDefinition.of(fold.view());
        String mark = fingerprint(fold);
        ObjectNode body = serving ? definition.serving(mark, replicas, version.alias()) : definition.hidden(mark);
        return ElasticsearchIndices.make(http, version.index(), bytes(body));
    }

    private void forbidAutomaticIndices() {
        if (!guarded.get()) {
            ObjectNode template = http.json().createObjectNode();
            template.putArray("index_patterns").add("mingjian-*");
            template.put("allow_auto_create", false).put("priority", 1).putObject("template");
            put("/_index_template/mingjian", template);
            guarded.set(true);
        }
    }

    @Override
    public void force(ViewVersion version) {
        mark(version, FORCED);
    }

    @Override
    public void abandon(ViewVersion version) {
        mark(version, ABANDONED);
    }

    /** All of {@code _meta} is replaced together. */
    private void mark(ViewVersion version, String as) {
        JsonNode mapping = http.send(ElasticsearchHttp.request("GET", path(version, "/_mapping")))
                .body()
                .path(version.index())
                .path("mappings");
        ObjectNode body = http.json().createObjectNode();
        ObjectNode meta = mapping.path("_meta") instanceof ObjectNode known
                ? known.deepCopy()
                : http.json().createObjectNode();
        body.set("_meta", meta.put(as, true));
        put(path(version, "/_mapping"), body);
    }

    @Override
    public void ripen(ViewVersion version) {
        ObjectNode settings = http.json().createObjectNode();
        settings.putObject("index")
                .put("number_of_replicas", replicas)
                .put("refresh_interval", IndexDefinition.of(version.view()).refreshInterval());
        put(path(version, "/_settings"), settings);
        http.send(ElasticsearchHttp.request("POST", path(version, "/_refresh")));
    }

    @Override
    public boolean serve(ViewVersion version) {
        ObjectNode body = http.json().createObjectNode();
        ArrayNode actions = body.putArray("actions");
        for (Built other : list(version.view())) {
            if (other.serving() && !other.version().equals(version)) {
                action(actions, "remove", other.version()).put("must_exist", false);
            }
        }
        action(actions, "add", version);
        return http.send(ElasticsearchHttp.request("POST", "/_aliases", bytes(body)))
                        .status()
                == 200;
    }

    private static ObjectNode action(ArrayNode actions, String verb, ViewVersion version) {
        return actions.addObject().putObject(verb).put("index", version.index()).put("alias", version.alias());
    }

    @Override
    public void drop(ViewVersion version) {
        Request request = ElasticsearchHttp.request("DELETE", path(version, ""));
        request.addParameter("ignore_unavailable", "true");
        http.send(request);
    }

    private void put(String path, ObjectNode body) {
        http.send(ElasticsearchHttp.request("PUT", path, bytes(body)));
    }

    private static String path(ViewVersion version, String rest) {
        return "/" + version.index() + rest;
    }

    private byte[] bytes(JsonNode body) {
        try {
            return http.json().writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
