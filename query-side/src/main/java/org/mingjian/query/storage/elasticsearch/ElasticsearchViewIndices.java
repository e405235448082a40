package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp.Answer;

/**
 * Makes the index of a view from the resource {@code views/<view>.json}, with its alias in the same request, and
 * leaves the fingerprint of what built it in the mapping's {@code _meta}.
 */
public final class ElasticsearchViewIndices implements ViewIndices {

    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final ElasticsearchHttp http;
    private final ViewFingerprint fingerprint;
    private final int replicas;

    public ElasticsearchViewIndices(ElasticsearchHttp http, ViewFingerprint fingerprint, int replicas) {
        this.http = http;
        this.fingerprint = fingerprint;
        this.replicas = replicas;
    }

    @Override
    public Prepared prepare(Fold<?> fold, Consumer<ViewVersion> beforeMaking) {
        ObjectNode definition = definition(fold.view());
        String expected = fingerprint.of(fold, canonical(definition));
        ViewVersion first = new ViewVersion(fold.view(), 1);
        if (current(first).isEmpty()) {
            beforeMaking.accept(first);
            complete(definition, first, expected);
            ElasticsearchIndices.make(http, first.index(), bytes(definition));
        }
        ViewVersion version = current(first)
                .orElseThrow(() -> new IllegalStateException(
                        "index " + first.index() + " exists without its alias " + first.alias() + ". Delete it."));
        return new Prepared(version, !expected.equals(builtBy(version)));
    }

    @Override
    public void refreshEvery(ViewVersion version, Duration interval) {
        byte[] settings = ("{\"index\":{\"refresh_interval\":\"" + interval.toMillis() + "ms\"}}")
                .getBytes(StandardCharsets.UTF_8);
        http.send(ElasticsearchHttp.request("PUT", "/" + version.index() + "/_settings", settings));
    }

    /** The version that the alias shows. */
    private Optional<ViewVersion> current(ViewVersion any) {
        Answer answer = http.send(ElasticsearchHttp.request("GET", "/_alias/" + any.alias()));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        int newest = 0;
        for (Iterator<String> names = answer.body().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            newest = Math.max(newest, Integer.parseInt(name.substring(name.lastIndexOf("-v") + 2)));
        }
        return Optional.of(new ViewVersion(any.view(), newest));
    }

    private String builtBy(ViewVersion version) {
        return http.send(ElasticsearchHttp.request("GET", "/" + version.index() + "/_mapping"))
                .body()
                .path(version.index())
                .path("mappings")
                .path("_meta")
                .path("fingerprint")
                .asText();
    }

    private void complete(ObjectNode definition, ViewVersion version, String expected) {
        settings(definition).put("number_of_replicas", replicas);
        ObjectNode mappings = (ObjectNode) definition.path("mappings");
        mappings.putObject("_meta").put("fingerprint", expected);
        definition.putObject("aliases").putObject(version.alias());
    }

    private static ObjectNode settings(ObjectNode definition) {
        return definition.get("settings") instanceof ObjectNode stated ? stated : definition.putObject("settings");
    }

    private ObjectNode definition(String view) {
        String resource = "/views/" + view + ".json";
        try (InputStream in = ElasticsearchViewIndices.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("view " + view + " has no mapping: " + resource + " is missing");
            }
            return (ObjectNode) http.json().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String canonical(JsonNode definition) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(definition, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(JsonNode definition) {
        try {
            return http.json().writeValueAsBytes(definition);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
