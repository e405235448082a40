package org.mingjian.query.support;

import java.nio.file.Path;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.servers.LocalElasticsearch;

/** One Elasticsearch for all tests of a run; each works on indices of its own. */
public final class TestElasticsearch {

    private static final Path DIRECTORY = Path.of("target/elasticsearch");

    private static LocalElasticsearch server = LocalElasticsearch.start(DIRECTORY);
    private static final RestClient CLIENT = client(server);

    private TestElasticsearch() {}

    public static LocalElasticsearch server() {
        return server;
    }

    public static RestClient client() {
        return CLIENT;
    }

    public static ElasticsearchHttp http() {
        return new ElasticsearchHttp(CLIENT, ViewJson.mapper());
    }

    /** Stops the server; {@link #restart} brings it back with its data, on the same port. */
    public static void stop() {
        server.close();
    }

    public static void restart() {
        server = LocalElasticsearch.start(DIRECTORY);
    }

    public static void delete(String indices) throws java.io.IOException {
        Request request = new Request("DELETE", "/" + indices);
        request.addParameter("ignore_unavailable", "true");
        CLIENT.performRequest(request);
    }

    private static RestClient client(LocalElasticsearch server) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        credentials.setCredentials(
                AuthScope.ANY, new UsernamePasswordCredentials(server.username(), server.password()));
        return RestClient.builder(HttpHost.create(server.uri().toString()))
                .setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials)
                        .setMaxConnPerRoute(64)
                        .setMaxConnTotal(64))
                .build();
    }
}
