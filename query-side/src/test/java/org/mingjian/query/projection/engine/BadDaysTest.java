package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.ViewIndices;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class BadDaysTest {

    private final ToyLog log = new ToyLog();
    private final ScriptedViewStore views = new ScriptedViewStore(new InMemoryViewStore());
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();

    private ToyNode node() {
        return new ToyNode("node", log, views, tokens, 4, "one", "two");
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    @Test
    void waitsForAnAbsentStoreAndSkipsNothing() {
        try (ToyNode node = node().start().caughtUp()) {
            views.away(true);
            history(100);
            node.awaitState("one", State.WAITING);
            assertThat(node.status("one").reason()).startsWith("elasticsearch-unavailable");
            assertThat(node.status("one").position()).isEqualTo("0");

            views.away(false);

            node.caughtUp().agreesWithTheLog();
            node.awaitState("one", State.RUNNING);
        }
    }

    @Test
    void waitsForAnAbsentLogAndSkipsNothing() {
        history(50);
        log.away(true);
        try (ToyNode node = node().start()) {
            node.awaitState("one", State.WAITING);
            assertThat(node.status("one").reason()).startsWith("log-unavailable");

            log.away(false);

            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void showsAnErrorInTheReadingThreadAndTriesAgain() {
        history(50);
        log.broken(true);
        try (ToyNode node = node().start()) {
            node.awaitState("one", State.WAITING);
            assertThat(node.status("one").reason()).contains("NoClassDefFoundError");

            log.broken(false);

            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void stopsAtAnErrorWhileItPreparesAView() {
        ViewIndices broken = new FailingViewIndices(new NoClassDefFoundError("half of the program is missing"));
        try (ToyNode node = new ToyNode("node", log, views, tokens, broken, 4, "one").start()) {
            node.awaitState("one", State.STOPPED);
            assertThat(node.status("one").reason()).contains("half of the program");
        }
    }

    @Test
    void buildsAViewAnewWhoseIndexIsGone() {
        history(200);
        InMemoryViewIndices indices = new InMemoryViewIndices();
        try (ToyNode node = new ToyNode("node", log, views, tokens, indices, 4, "one").start()) {
            node.caughtUp();

            indices.drop(ToyNode.version("one"));

            await().untilAsserted(() -> assertThat(node.status("one").version()).isEqualTo(new ViewVersion("one", 2)));
            history(10);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void writesAgainWhatAnswerGotLost() {
        views.nextFails().nextFails();
        history(100);
        try (ToyNode node = node().start().caughtUp()) {
            node.agreesWithTheLog();
        }
    }

    @Test
    void readsAgainWhatSomebodyElseChanged() {
        views.next(new WriteOutcome.Conflict()).next(new WriteOutcome.Conflict());
        history(100);
        try (ToyNode node = node().start().caughtUp()) {
            node.agreesWithTheLog();
        }
    }

    @Test
    void readsWhatItTookToBeNewAndIsNot() {
        log.append("Stream-7", "Stream-1");
        try (ToyNode node = node().start().caughtUp()) {
            log.append("Stream-1", "Stream-1");
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void triesAgainWhatFoundNoRoom() {
        views.next(new WriteOutcome.Busy("429")).next(new WriteOutcome.Busy("429"));
        history(100);
        try (ToyNode node = node().start().caughtUp()) {
            node.agreesWithTheLog();
        }
    }
}
