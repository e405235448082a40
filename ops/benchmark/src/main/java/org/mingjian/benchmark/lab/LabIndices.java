package org.mingjian.benchmark.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.servers.LocalElasticsearch;

/** The indices of one Elasticsearch. */
final class LabIndices implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private final RestClient client;
    private final ObjectMapper json = ViewJson.mapper();

    LabIndices(LocalElasticsearch server) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                AuthScope.ANY, new UsernamePasswordCredentials(server.username(), server.password()));
        this.client = RestClient.builder(HttpHost.create(server.uri().toString()))
                .setRequestConfigCallback(request -> request.setSocketTimeout(60_000))
                .setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS))
                .build();
    }

    RestClient client() {
        return client;
    }

    ElasticsearchHttp http() {
        return new ElasticsearchHttp(client, json);
    }

    /** Removes every index. */
    void clear() {
        for (JsonNode row : ask("GET", "/_cat/indices?h=index&format=json&expand_wildcards=all")) {
            ask("DELETE", "/" + row.path("index").asText());
        }
    }

    /** Makes an empty index as the view of this name has it. */
    void make(String index, String view) {
        try (InputStream definition = ViewJson.class.getResourceAsStream("/views/" + view + ".json")) {
            Request request = new Request("PUT", "/" + index);
            request.setJsonEntity(
                    new String(Objects.requireNonNull(definition, view).readAllBytes(), StandardCharsets.UTF_8));
            client.performRequest(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents in the index, once all are searchable. */
    long documents(String index) {
        ask("POST", "/" + index + "/_refresh");
        return ask("GET", "/" + index + "/_count").path("count").asLong();
    }

    private JsonNode ask(String method, String path) {
        try {
            Request request = new Request(method, path);
            return json.readTree(client.performRequest(request).getEntity().getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
