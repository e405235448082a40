package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.deadletters.Order;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.storage.elasticsearch.ElasticsearchViewStore;
import org.mingjian.query.support.TestElasticsearch;

/** What a real Elasticsearch refuses, and poison among much that is good. */
class PoisonIT {

    private final ToyLetters toys =
            ElasticsearchLettersIT.onElasticsearch(new ElasticsearchViewStore(TestElasticsearch.http(), 5_000_000));

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            toys.log.append("Stream-" + i % 170, "key-" + i % 230);
        }
    }

    private static void mapping(String properties) throws IOException {
        Request request = new Request("PUT", "/" + ToyLetters.VERSION.index() + "/_mapping");
        request.setJsonEntity("{\"properties\": {" + properties + "}}");
        TestElasticsearch.client().performRequest(request);
    }

    @Test
    void poisonInTheMiddleOfTenThousandEventsHoldsUpItsKeyAlone() {
        history(5_000);
        toys.poison.add(toys.log.append("Stream-1", "key-7").name() + "/key-7");
        history(5_000);
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.waiting()).singleElement().satisfies(header -> assertThat(header.key())
                    .isEqualTo("key-7"));
            assertThat(node.status(ToyLetters.VIEW).state()).isEqualTo(State.RUNNING);
            var expected = toys.folded();
            expected.remove("key-7");
            assertThat(expected).hasSize(229).allSatisfy((key, tally) -> assertThat(toys.kept(key))
                    .isEqualTo(tally));

            toys.mendAll();

            node.agreesWithTheLog();
        }
    }

    @Test
    void aDocumentForWhichAWholeBulkIsRefusedIsParkedAndTheOthersAreKept() {
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            String tooLong = "k".repeat(600);
            history(500);
            toys.log.append("Stream-1", tooLong);
            history(500);
            node.caughtUp();

            assertThat(toys.waiting()).singleElement().satisfies(header -> {
                assertThat(header.key()).isEqualTo(tooLong);
                assertThat(header.reason()).isEqualTo("elasticsearch 400");
            });
            assertThat(toys.order(Order.Kind.RETRY, tooLong).result()).isEqualTo(Outcome.Result.FAILED);
            assertThat(toys.order(Order.Kind.EVICT, tooLong).result()).isEqualTo(Outcome.Result.EVICTED);
            var expected = toys.folded();
            expected.remove(tooLong);
            assertThat(expected).hasSize(230).allSatisfy((key, tally) -> assertThat(toys.kept(key))
                    .isEqualTo(tally));
        }
    }

    /** The toys' index keeps a sample as an address; what is none conflicts with the mapping until that is mended. */
    @Test
    void aDocumentThatConflictsWithTheMappingIsParkedAloneOfItsBulk() throws IOException {
        toys.log.append("Sample-1", "key-0");
        history(1_000);
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.waiting()).singleElement().satisfies(header -> {
                assertThat(header.key()).isEqualTo("key-0");
                assertThat(header.firstEvent()).isEqualTo("Sample-1@0");
                assertThat(header.reason()).contains("document_parsing_exception");
            });
            var expected = toys.folded();
            expected.remove("key-0");
            assertThat(expected).hasSize(229).allSatisfy((key, tally) -> assertThat(toys.kept(key))
                    .isEqualTo(tally));

            mapping("\"revisions\": {\"properties\": {\"Sample-1\": {\"type\": \"ip\", \"ignore_malformed\": true}}}");
            toys.mendAll();

            node.agreesWithTheLog();
        }
    }
}
