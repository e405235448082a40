package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchHttp;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.FaultyLine;
import org.mingjian.query.support.TestElasticsearch;

/** Views are built anew on a real Elasticsearch, while answers come from its alias. */
class ElasticsearchRebuildIT {

    private static final String VIEW = "tally";
    private static final String TOKENS = "tally-tokens";
    private static final ViewVersion TWO = new ViewVersion(VIEW, 2);

    private final ToyLog log = new ToyLog();
    private final FaultyLine line = new FaultyLine(TestElasticsearch.server().uri());
    private final RestClient lineClient = TestElasticsearch.client(line);

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.deleteVersions(VIEW);
        TestElasticsearch.delete(TOKENS);
    }

    @AfterEach
    void hangUp() throws IOException {
        lineClient.close();
        line.close();
    }

    private static ViewIndices indices(ElasticsearchHttp http, String rules) {
        return new ElasticsearchViewIndices(http, new ViewFingerprint(List.of(view -> rules)), 0);
    }

    private ToyNode node(String name, String rules) {
        ElasticsearchHttp http = TestElasticsearch.http();
        return node(name, rules, http, new HeldUpViewStore(new ElasticsearchViewStore(http, 5_000_000)));
    }

    private ToyNode node(String name, String rules, ElasticsearchHttp http, HeldUpViewStore store) {
        return new ToyNode(
                name, log, store, new ElasticsearchCasDocuments(http, TOKENS, 0), indices(http, rules), 4, VIEW);
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 170, "key-" + i % 230);
        }
    }

    private void awaitOnly(ToyNode node, ViewVersion version) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(StoreUnavailableException.class)
                .untilAsserted(() -> {
                    assertThat(node.status(VIEW).version()).isEqualTo(version);
                    assertThat(indices(TestElasticsearch.http(), "any").list(VIEW))
                            .extracting(Built::version)
                            .containsExactly(version);
                });
    }

    /** How many documents a search of the view finds. */
    private static int found() {
        try {
            Request request = new Request("GET", "/mingjian-" + VIEW + "/_count");
            return new ObjectMapper()
                    .readTree(TestElasticsearch.client()
                            .performRequest(request)
                            .getEntity()
                            .getContent())
                    .path("count")
                    .asInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void answersAllTheTimeWhileAViewIsBuiltAnewAndEventsKeepComing() {
        history(2_000);
        List<Integer> answers = new ArrayList<>();
        try (ToyNode node = node("node", "rules").start().caughtUp();
                Appending appending = new Appending(() -> history(2))) {
            await().untilAsserted(() -> assertThat(found()).isPositive());
            node.engine.rebuild(VIEW, false);

            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                answers.add(found());
                assertThat(node.status(VIEW).version()).isEqualTo(TWO);
            });
            answers.add(found());
            awaitOnly(node, TWO);
            appending.close();
            node.caughtUp().agreesWithTheLog();
        }
        assertThat(answers).isSorted();
    }

    @Test
    void goesOnWhereANodeWasKilledHalfWay() {
        history(4_000);
        ElasticsearchHttp http = new ElasticsearchHttp(lineClient, ViewJson.mapper());
        HeldUpViewStore store = new HeldUpViewStore(new ElasticsearchViewStore(http, 5_000_000));
        try (ToyNode killed = node("killed", "rules", http, store).start().caughtUp()) {
            store.holdUpAfter(3, TWO);
            killed.engine.rebuild(VIEW, false);
            await().until(store::isHoldingUp);
            line.cut();

            history(100);
            try (ToyNode next = node("next", "rules").start()) {
                awaitOnly(next, TWO);
                next.caughtUp().agreesWithTheLog();
            }
        }
    }

    @Test
    void buildsTheNextVersionWhenItStartsWithOtherRules() {
        history(500);
        try (ToyNode old = node("old", "rules").start()) {
            old.caughtUp();
        }
        history(100);
        try (ToyNode other = node("other", "other rules").start()) {
            awaitOnly(other, TWO);
            other.caughtUp().agreesWithTheLog();
            await().untilAsserted(() -> assertThat(found()).isEqualTo(230));
        }
    }

    @Test
    void goesOnWhenElasticsearchWasAwayInTheMiddle() {
        history(4_000);
        ElasticsearchHttp http = new ElasticsearchHttp(lineClient, ViewJson.mapper());
        HeldUpViewStore store = new HeldUpViewStore(new ElasticsearchViewStore(http, 5_000_000));
        try (ToyNode node = node("node", "rules", http, store).start().caughtUp()) {
            store.holdUpAfter(3, TWO);
            node.engine.rebuild(VIEW, false);
            await().until(store::isHoldingUp);
            line.cut();
            store.letGo();
            node.awaitState(VIEW, State.WAITING);
            history(100);

            line.mend();

            awaitOnly(node, TWO);
            node.caughtUp().agreesWithTheLog();
            assertThat(node.status(VIEW).deadLetters()).isZero();
        }
    }

    @Test
    void buildsTheViewUnderAnotherNumberWhenItsIndexWasDeletedUnderIt() throws IOException {
        history(500);
        try (ToyNode node = node("node", "rules").start().caughtUp()) {
            TestElasticsearch.delete(new ViewVersion(VIEW, 1).index());
            history(500);

            awaitOnly(node, TWO);
            node.caughtUp().agreesWithTheLog();
            assertThat(node.status(VIEW).deadLetters()).isZero();
        }
    }
}
