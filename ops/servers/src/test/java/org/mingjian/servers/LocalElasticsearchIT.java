package org.mingjian.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void keepsItsDocumentsWhenKilledAndWhenItsOwnerWasKilled() throws Exception {
        try (LocalElasticsearch server = LocalElasticsearch.start(directory)) {
            assertThat(call(server, "GET", "/_cluster/settings?include_defaults&flat_settings", ""))
                    .contains("\"cluster.routing.allocation.disk.watermark.flood_stage\":\"500mb\"")
                    .contains("\"xpack.security.enabled\":\"true\"");
            assertThat(call(server, "GET", "/_nodes/jvm", "")).contains("\"heap_max_in_bytes\":536870912");
            call(server, "PUT", "/fact/_doc/1", "{\"id\":7}");
            Processes.signal(server.pid(), "KILL");
            assertThat(Processes.ended(server.process().handle(), Duration.ofSeconds(20)))
                    .isTrue();
        }
        try (LocalElasticsearch orphan = LocalElasticsearch.start(directory)) {
            assertThat(call(orphan, "GET", "/fact/_doc/1", "")).contains("{\"id\":7}");

            try (LocalElasticsearch heir = LocalElasticsearch.start(directory)) {
                assertThat(orphan.process().isAlive()).isFalse();
                assertThat(call(heir, "GET", "/fact/_doc/1", "")).contains("{\"id\":7}");
                assertThat(status(heir, "Basic " + encoded("elastic:guess"))).isEqualTo(401);
            }
        }
    }

    private int status(LocalElasticsearch server, String authorization) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve("/_cluster/health"))
                .header("Authorization", authorization)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String call(LocalElasticsearch server, String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Authorization", "Basic " + encoded(server.username() + ":" + server.password()))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String encoded(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
