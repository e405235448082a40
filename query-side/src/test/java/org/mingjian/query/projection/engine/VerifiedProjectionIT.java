package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.elasticsearch.client.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ViewFingerprint;
import org.mingjian.query.storage.elasticsearch.ElasticsearchCasDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchStoredDocuments;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewIndices;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.TestElasticsearch;
import org.mingjian.query.verification.ViewReport;

class VerifiedProjectionIT {
    private static final String TOKENS = "verified-tokens";
    private static final String INDEX = ToyNode.version("tally").index();
    private static final int KEYS = 230;

    private final ToyLog log = new ToyLog();

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.deleteVersions("tally");
        TestElasticsearch.delete(TOKENS);
    }

    private ToyNode node() {
        return new ToyNode(
                        "verified",
                        log,
                        new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000),
                        new ElasticsearchCasDocuments(TestElasticsearch.http(), TOKENS, 0),
                        new ElasticsearchViewIndices(
                                TestElasticsearch.http(), new ViewFingerprint(List.of(view -> "rules")), 0),
                        4,
                        "tally")
                .start();
    }

    private ViewReport verify(ToyNode node) {
        return new ToyVerification(log, node, new ElasticsearchStoredDocuments(TestElasticsearch.http()), 100).run();
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 170, "key-" + i % KEYS);
        }
    }

    @Test
    void reportsExactlyWhatWasChangedTakenAwayAndAddedByHand() throws IOException {
        history(2_000);
        try (ToyNode node = node()) {
            node.caughtUp();
            write("PUT", "key-7", "{\"key\": \"forged\", \"revisions\": {\"Stream-7\": [0]}}");
            write("DELETE", "key-8", null);
            write("PUT", "key-of-nobody", "{\"key\": \"key-of-nobody\", \"revisions\": {}}");

            ViewReport report = verify(node);

            assertThat(report.differing()).hasSize(1).first().satisfies(document -> {
                assertThat(document.key()).isEqualTo("key-7");
                assertThat(document.differences()).anySatisfy(difference -> {
                    assertThat(difference.path()).isEqualTo("/key");
                    assertThat(difference.expected()).isEqualTo("a text of 5 characters");
                    assertThat(difference.found()).isEqualTo("a text of 6 characters");
                });
            });
            assertThat(report.missing()).containsExactly("key-8");
            assertThat(report.surplus()).containsExactly("key-of-nobody");
            assertThat(report.differingTotal() + report.missingTotal() + report.surplusTotal())
                    .isEqualTo(3);
            assertThat(report.undecided()).isZero();
            assertThat(report.compared()).isEqualTo(KEYS);
        }
    }

    @Test
    void raisesNoFalseAlarmWhileEventsKeepComing() throws InterruptedException {
        history(2_000);
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            while (!enough.get()) {
                history(5);
                LockSupport.parkNanos(10_000_000);
            }
        });
        try (ToyNode node = node()) {
            writer.start();
            for (int round = 0; round < 5; round++) {
                ViewReport report = verify(node);

                assertThat(report.isEqual()).as(report.toString()).isTrue();
            }
        } finally {
            enough.set(true);
            writer.join();
        }
    }

    private static void write(String method, String id, @Nullable String document) throws IOException {
        Request request = new Request(method, "/" + INDEX + "/_doc/" + id);
        if (document != null) {
            request.setJsonEntity(document);
        }
        TestElasticsearch.client().performRequest(request);
    }
}
