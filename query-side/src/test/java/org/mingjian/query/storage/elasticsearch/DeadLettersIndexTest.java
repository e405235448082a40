package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.Change;
import org.mingjian.query.projection.deadletters.Sequence;

/** What becomes of parking when somebody deletes the index of dead letters. */
class DeadLettersIndexTest {

    private static final ViewVersion VERSION = new ViewVersion("sample", 1);
    private static final List<Change> CHANGES = List.of(new Change("a", Sequence.EMPTY, null));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private RestClient client;
    private ElasticsearchDeadLetters letters;
    private int lacking;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = RestClient.builder(new HttpHost(
                        server.getAddress().getAddress(), server.getAddress().getPort()))
                .build();
        letters = new ElasticsearchDeadLetters(new ElasticsearchHttp(client, new ObjectMapper()), "letters", 0);
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        boolean bulk = exchange.getRequestURI().getPath().endsWith("/_bulk");
        asked.add(bulk ? "bulk" : exchange.getRequestMethod());
        String item = bulk && lacking-- > 0
                ? "\"status\": 404, \"error\": {\"type\": \"index_not_found_exception\"}"
                : "\"status\": 201";
        byte[] body = ("{\"items\": [{\"create\": {\"_id\": \"sample-v1/a\", " + item + "}}]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void makesTheIndexAgainWhenItWasDeleted() {
        letters.save(VERSION, CHANGES);
        lacking = 1;

        assertThat(letters.save(VERSION, CHANGES)).containsExactly("a");

        assertThat(asked).containsExactly("PUT", "bulk", "bulk", "PUT", "bulk");
    }

    @Test
    void waitsForAnIndexThatIsGoneAgainAtOnceAndTakesItForNoConflict() {
        lacking = 2;

        assertThatThrownBy(() -> letters.save(VERSION, CHANGES))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("index_not_found_exception");

        assertThat(letters.save(VERSION, CHANGES)).containsExactly("a");
    }
}
