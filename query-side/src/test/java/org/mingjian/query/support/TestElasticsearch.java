package org.mingjian.query.support;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.servers.LocalElasticsearch;

/** One Elasticsearch for all tests of a virtual machine; each works on indices of its own. */
public final class TestElasticsearch {

    private static final Path DIRECTORY =
            Path.of("target", "elasticsearch-" + System.getProperty("mingjian.fork", "1"));

    private static final LocalElasticsearch SERVER = LocalElasticsearch.start(DIRECTORY);
    private static final RestClient CLIENT = client(SERVER.uri(), Duration.ofSeconds(30));

    private TestElasticsearch() {}

    public static LocalElasticsearch server() {
        return SERVER;
    }

    public static RestClient client() {
        return CLIENT;
    }

    public static ElasticsearchHttp http() {
        return new ElasticsearchHttp(CLIENT, ViewJson.mapper());
    }

    /** On this line to the server, and soon out of patience; the caller closes it. */
    public static RestClient client(FaultyLine line) {
        return client(line.uri(), Duration.ofSeconds(2));
    }

    public static void delete(String indices) throws java.io.IOException {
        Request request = new Request("DELETE", "/" + indices);
        request.addParameter("ignore_unavailable", "true");
        CLIENT.performRequest(request);
    }

    /** Deletes what tests made of a view. */
    public static void deleteVersions(String view) throws java.io.IOException {
        delete(IntStream.rangeClosed(1, 10)
                .mapToObj(number -> "mingjian-" + view + "-v" + number)
                .collect(Collectors.joining(",")));
    }

    private static RestClient client(URI uri, Duration timeout) {
        return Clients.of(uri, SERVER.username(), SERVER.password(), timeout);
    }
}
