package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchProjectionIT {

    private static final String TOKENS = "tally-tokens";

    private final ToyLog log = new ToyLog();
    private final ViewStore views = new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000);

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.deleteVersions("tally");
        TestElasticsearch.delete(TOKENS);
    }

    private static ViewIndices indices(String rules) {
        return new ElasticsearchViewIndices(TestElasticsearch.http(), new ViewFingerprint(List.of(view -> rules)), 0);
    }

    private ToyNode node(String name) {
        return new ToyNode(
                name,
                log,
                views,
                new ElasticsearchCasDocuments(TestElasticsearch.http(), TOKENS, 0),
                indices("rules"),
                4,
                "tally");
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 170, "key-" + i % 230);
        }
    }

    @Test
    void makesItsIndexFoldsAndGoesOnAfterARestart() {
        history(2_000);
        try (ToyNode first = node("first").start()) {
            first.caughtUp().agreesWithTheLog();
        }
        history(1_000);
        try (ToyNode second = node("second").start()) {
            second.caughtUp().agreesWithTheLog();
            assertThat(second.status("tally").fingerprintDiffers()).isFalse();
        }
    }

    @Test
    void buildsAViewAnewWhoseIndexWasDeleted() throws IOException {
        history(300);
        try (ToyNode first = node("first").start()) {
            first.caughtUp();
        }
        TestElasticsearch.delete(ToyNode.version("tally").index());
        try (ToyNode second = node("second").start()) {
            second.caughtUp().agreesWithTheLog();
            assertThat(second.status("tally").version()).isEqualTo(new ViewVersion("tally", 2));
        }
    }

    @Test
    void buildsAViewAnewWhoseIndexIsDeletedWhileItWorks() throws IOException {
        history(300);
        try (ToyNode node = node("node").start().caughtUp()) {
            TestElasticsearch.delete(ToyNode.version("tally").index());
            history(300);

            await().untilAsserted(
                            () -> assertThat(node.status("tally").version()).isEqualTo(new ViewVersion("tally", 2)));
            node.caughtUp().agreesWithTheLog();
            assertThat(indices("rules").list("tally"))
                    .extracting(Built::version)
                    .containsExactly(new ViewVersion("tally", 2));
        }
    }
}
