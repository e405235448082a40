package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;

/** A query side that is pointed at a copy of its log, where its positions mean nothing. */
class OtherLogTest {

    private final ToyLog original = new ToyLog().named("original");
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();

    private ToyNode node(ToyLog log) {
        return new ToyNode("node", log, views, tokens, original.indices, 4, "one");
    }

    private static void history(ToyLog log, int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    @Test
    void stopsWithAWordAtACopyOfItsLog() {
        history(original, 100);
        try (ToyNode node = node(original).start()) {
            node.caughtUp();
        }
        ToyLog copy = new ToyLog().named("copy");
        history(copy, 150);

        try (ToyNode node = node(copy).start()) {
            node.awaitState("one", State.STOPPED);

            assertThat(node.status("one").reason())
                    .contains("other-log", "delete the indices mingjian-*", "built anew");
            assertThat(node.status("one").position()).isEqualTo("0");
        }
        history(original, 50);
        try (ToyNode node = node(original).start()) {
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void stopsAlsoWhereTheOtherLogHasNothingYet() {
        history(original, 10);
        try (ToyNode node = node(original).start()) {
            node.caughtUp();
        }
        try (ToyNode node = node(new ToyLog()).start()) {
            node.awaitState("one", State.STOPPED);
        }
    }

    @Test
    void learnsWhichLogItIsWhenTheLogHasItsFirstEvent() {
        ToyLog fresh = new ToyLog();
        try (ToyNode node = node(fresh).start()) {
            node.awaitState("one", State.RUNNING);
            fresh.named("fresh");
            history(fresh, 10);
            node.caughtUp();
        }
        try (ToyNode node = node(fresh).start()) {
            node.caughtUp().agreesWithTheLog();
        }
        history(original, 10);
        try (ToyNode node = node(original).start()) {
            node.awaitState("one", State.STOPPED);
        }
    }

    @Test
    void feedsNothingUntilItIsKnownWhichLogItIs() {
        history(original, 100);
        try (ToyNode node = node(original).start()) {
            node.caughtUp();
        }
        ToyLog copy = new ToyLog().named("copy");
        history(copy, 150);
        copy.away(true);

        try (ToyNode node = node(copy).start()) {
            node.awaitState("one", State.WAITING);
            assertThat(node.status("one").segments()).isZero();
            copy.away(false);

            node.awaitState("one", State.STOPPED);
        }
    }
}
