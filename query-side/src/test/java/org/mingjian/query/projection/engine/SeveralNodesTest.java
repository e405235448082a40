package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class SeveralNodesTest {

    private final ToyLog log = new ToyLog();
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    private static void await(int segments, ToyNode node) {
        Awaitility.await().until(() -> node.status("one").segments() == segments);
    }

    private ToyNode node(String name, int maxSegments) {
        return new ToyNode(name, log, views, tokens, maxSegments, "one");
    }

    @Test
    void shareTheSegmentsOfAView() {
        history(300);
        try (ToyNode one = node("one", 2).start();
                ToyNode other = node("other", 2).start()) {
            await(2, one);
            await(2, other);
            history(300);
            one.caughtUp().agreesWithTheLog();
            assertThat(one.processor("one").processingStatus().keySet())
                    .doesNotContainAnyElementsOf(
                            other.processor("one").processingStatus().keySet());
        }
    }

    @Test
    void leaveAPartToOneThatJoins() {
        try (ToyNode one = node("one", 4).start()) {
            await(4, one);
            try (ToyNode other = node("other", 4).start()) {
                await(2, one);
                await(2, other);
                history(300);
                one.caughtUp().agreesWithTheLog();
            }
            await(4, one);
            history(100);
            one.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void leaveNoSegmentOverWhereOneTakesFewerThanItsShare() {
        try (ToyNode one = node("one", 4).start();
                ToyNode other = node("other", 1).start()) {
            await(1, other);
            await(3, one);
            history(100);
            one.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void takeOverFromOneThatWasShutDown() {
        try (ToyNode other = node("other", 4)) {
            try (ToyNode one = node("one", 4).start().caughtUp()) {
                await(4, one);
                other.start();
                history(200);
            }
            await(4, other);
            other.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void takeOverFromOneThatDiedAndAreNotDisturbedWhenItWakes() {
        CutOffDocuments line = new CutOffDocuments(tokens);
        ScriptedViewStore viewLine = new ScriptedViewStore(views);
        try (ToyNode sleeper = new ToyNode("sleeper", log, viewLine, line, 4, "one").start();
                ToyNode other = node("other", 4)) {
            history(100);
            sleeper.caughtUp();
            line.away(true);
            viewLine.away(true);
            other.start();
            history(100);
            await(4, other);
            other.caughtUp();

            line.away(false);
            viewLine.away(false);

            await(2, sleeper);
            await(2, other);
            history(100);
            other.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void handASegmentOverWhenAsked() {
        try (ToyNode one = node("one", 4).start();
                ToyNode other = node("other", 4)) {
            await(4, one);
            other.start();

            one.processor("one").releaseSegment(2);

            Awaitility.await()
                    .until(() -> other.processor("one").processingStatus().containsKey(2));
            history(100);
            one.caughtUp().agreesWithTheLog();
        }
    }
}
