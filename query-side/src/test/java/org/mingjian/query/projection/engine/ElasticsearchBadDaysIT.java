package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.FaultyLine;
import org.mingjian.query.support.LineFault;
import org.mingjian.query.support.TestElasticsearch;

/** A real Elasticsearch on a line that fails. What is read back goes round the line. */
class ElasticsearchBadDaysIT {

    private static final String VIEW = "tally";
    private static final String INDEX = ToyNode.version(VIEW).index();
    private static final String TOKENS = "tally-tokens";

    private final ToyLog log = new ToyLog();
    private final FaultyLine line = new FaultyLine(TestElasticsearch.server().uri());
    private final RestClient client = TestElasticsearch.client(line);

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.deleteVersions("tally");
        TestElasticsearch.delete(TOKENS);
    }

    @AfterEach
    void hangUp() throws IOException {
        client.close();
        line.close();
    }

    private ToyNode node() {
        ElasticsearchHttp http = new ElasticsearchHttp(client, ViewJson.mapper());
        return new ToyNode(
                "node",
                log,
                new ElasticsearchViewStore(http, 5_000_000),
                new ElasticsearchCasDocuments(http, TOKENS, 0),
                new ElasticsearchViewIndices(http, new ViewFingerprint(List.of(view -> "rules")), 0),
                4,
                VIEW);
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 170, "key-" + i % 230);
        }
    }

    @Test
    void beginsWhenElasticsearchComes() {
        line.cut();
        history(500);
        try (ToyNode node = node().start()) {
            node.awaitState(VIEW, State.WAITING);
            assertThat(node.status(VIEW).reason()).startsWith("elasticsearch-unavailable");

            line.mend();

            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void waitsWhileElasticsearchIsAwayAndLosesNothing() {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            line.cut();
            history(500);
            node.awaitState(VIEW, State.WAITING);
            assertThat(node.status(VIEW).lagEvents()).isPositive();

            line.mend();

            node.caughtUp().agreesWithTheLog();
            node.awaitState(VIEW, State.RUNNING);
        }
    }

    @Test
    void waitsWhileEverythingIsRejected() {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            line.meets(LineFault.rejectedWith(429));
            history(500);
            node.awaitState(VIEW, State.WAITING);
            assertThat(node.status(VIEW).reason()).contains("429");

            line.meets(LineFault.NONE);

            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void writesOnceWhatWasWrittenWhenTheAnswerToABulkBroke() {
        line.meets(LineFault.answerCutOff().times(5).at("/_bulk"));
        history(500);
        try (ToyNode node = node().start()) {
            node.caughtUp().agreesWithTheLog();
        }
        assertThat(line.faults()).isEqualTo(5);
    }

    @Test
    void takesNoShortenedAnswerForAWholeOne() {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            line.meets(LineFault.answerShortened().times(20));
            history(500);
            node.caughtUp().agreesWithTheLog();
            await().untilAsserted(() -> assertThat(line.faults()).isEqualTo(20));
            node.awaitState(VIEW, State.RUNNING);
        }
    }

    @Test
    void isNotHarmedByABulkThatArrivesLongAfterItWasGivenUp() {
        CountDownLatch open = new CountDownLatch(1);
        line.meets(LineFault.heldBackUntil(open).times(1).at("/_bulk"));
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            history(500);
            node.caughtUp();

            open.countDown();

            await().untilAsserted(() -> assertThat(line.faults()).isEqualTo(1));
            node.agreesWithTheLog();
        }
    }

    @Test
    void waitsWhileTheDiskIsFullAndSaysSo() throws IOException {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            readOnly("true");
            history(500);
            node.awaitState(VIEW, State.WAITING);
            assertThat(node.status(VIEW).reason()).contains("flood-stage watermark");

            readOnly("null");

            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void putsBackATokenThatWasDeletedUnderIt() throws IOException {
        history(500);
        try (ToyNode node = node().start().caughtUp()) {
            deleteToken(2);
            history(500);
            node.caughtUp().agreesWithTheLog();
            assertThat(node.status(VIEW).segments()).isEqualTo(4);
        }
    }

    @Test
    void readsASegmentAgainWhoseTokenWasDeletedWhileNobodyHadIt() throws IOException {
        history(500);
        try (ToyNode node = node().start()) {
            node.caughtUp();
        }
        deleteToken(1);
        history(500);
        try (ToyNode node = node().start()) {
            node.caughtUp().agreesWithTheLog();
            assertThat(node.status(VIEW).segments()).isEqualTo(4);
        }
    }

    private static void deleteToken(int segment) throws IOException {
        String id = ToyNode.version(VIEW).name() + "%23" + segment;
        TestElasticsearch.client().performRequest(new Request("DELETE", "/" + TOKENS + "/_doc/" + id));
    }

    private static void readOnly(String value) throws IOException {
        Request block = new Request("PUT", "/" + INDEX + "/_settings");
        block.setJsonEntity("{\"index.blocks.read_only_allow_delete\":" + value + "}");
        TestElasticsearch.client().performRequest(block);
    }
}
