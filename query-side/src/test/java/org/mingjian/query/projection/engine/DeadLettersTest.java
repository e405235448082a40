package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.projection.deadletters.Gap;
import org.mingjian.query.projection.deadletters.Gaps;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.projection.deadletters.Order.Kind;
import org.mingjian.query.projection.deadletters.Outcome;
import org.mingjian.query.projection.deadletters.Outcome.Result;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class DeadLettersTest {

    private final ScriptedViewStore views = new ScriptedViewStore(store());
    private final ToyLetters toys = toys(views);
    private final ToyLog log = toys.log;

    ViewStore store() {
        return new InMemoryViewStore();
    }

    ToyLetters toys(ViewStore views) {
        return new ToyLetters(views, new InMemoryCasDocuments(), new InMemoryDeadLetters());
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    @Test
    void parksAnEventThatCannotBeFoldedAndLetsTheRestGoOn() {
        history(60);
        String poison = log.append("Stream-99", "key-1", "key-2").name();
        toys.poison.add(poison + "/key-1");
        history(60);
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.waiting()).singleElement().satisfies(header -> {
                assertThat(header.key()).isEqualTo("key-1");
                assertThat(header.firstEvent()).isEqualTo(poison);
                assertThat(header.reason()).isEqualTo("IllegalArgumentException");
            });
            assertThat(toys.letters("key-1")).hasSize(1 + 3);
            assertThat(node.status("tally").state()).isEqualTo(State.RUNNING);
            await().until(() -> node.status("tally").deadLetters() == 4);
            assertThat(toys.kept("key-2")).isEqualTo(toys.folded().get("key-2"));

            toys.mendAll();

            node.agreesWithTheLog("tally");
        }
    }

    @Test
    void parksAnEventThatCannotBeReadForAllItMayConcern() {
        log.append("Stream-5", "key-1");
        log.appendUndecodable("Stream-5", "key-1", "key-2");
        log.append("Stream-5", "key-1");
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.letters("key-1")).containsExactly("Stream-5@1", "Stream-5@2");
            assertThat(toys.letters("key-2")).containsExactly("Stream-5@1");
            assertThat(toys.sequence("key-2").letters().get(0).type()).isEqualTo("toy.Unknown");
            assertThat(toys.order(Kind.RETRY, "key-1"))
                    .extracting(Outcome::result, Outcome::applied, Outcome::left, Outcome::reason)
                    .containsExactly(Result.FAILED, 0, 2, "unknown schema");

            toys.mendAll();

            node.agreesWithTheLog("tally");
        }
    }

    @Test
    void parksAllThatWasFoldedIntoADocumentThatTheStoreRefuses() {
        log.append("Stream-1", "key-1");
        log.append("Stream-2", "key-1");
        views.next(new WriteOutcome.Refused("elasticsearch 400 strict_dynamic_mapping_exception"));
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.letters("key-1")).containsExactly("Stream-1@0", "Stream-2@0");
            assertThat(toys.waiting().get(0).reason()).contains("strict_dynamic_mapping_exception");

            toys.mendAll();

            node.agreesWithTheLog("tally");
        }
    }

    @Test
    void namesTheEventWhoseDocumentIsRefusedAgain() {
        log.append("Stream-1", "key-1");
        log.append("Stream-2", "key-1");
        views.next(new WriteOutcome.Refused("too long"));
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            views.next(new WriteOutcome.Refused("all at once"))
                    .next(new WriteOutcome.Conflict())
                    .nextWell()
                    .next(new WriteOutcome.Refused("elasticsearch 400 second_exception: [it]"));

            Outcome outcome = toys.order(Kind.RETRY, "key-1");

            assertThat(outcome)
                    .extracting(Outcome::result, Outcome::applied, Outcome::left, Outcome::reason)
                    .containsExactly(Result.FAILED, 1, 1, "elasticsearch 400 second_exception");
            assertThat(toys.letters("key-1")).containsExactly("Stream-2@0");

            toys.mendAll();

            node.agreesWithTheLog("tally");
        }
    }

    @Test
    void parksWhatTheFoldNamesNoDocumentFor() {
        log.append("Stream-1", "");
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            assertThat(toys.waiting()).singleElement().satisfies(header -> {
                assertThat(header.reason()).contains("without an id");
                assertThat(header.firstEvent()).isEqualTo("Stream-1@0");
                assertThat(header.key()).isEqualTo("@Stream-1");
                assertThat(Gaps.of(ToyLetters.VERSION, List.of(header)).of(Set.of("any")))
                        .isEqualTo(new Gap(1, 0));
            });
            assertThat(node.status("tally").state()).isEqualTo(State.RUNNING);
        }
    }

    @Test
    void leavesLettersAsTheyAreWhileTheLogIsAway() {
        String poison = log.append("Stream-1", "key-1").name();
        toys.poison.add(poison + "/key-1");
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            log.away(true);

            assertThat(toys.order(Kind.RETRY, "key-1"))
                    .extracting(Outcome::result, Outcome::left, Outcome::reason)
                    .containsExactly(Result.FAILED, 1, "log-unavailable");

            assertThat(toys.waiting().get(0).reason()).isEqualTo("IllegalArgumentException");
            log.away(false);
            toys.mendAll();
            node.agreesWithTheLog("tally");
        }
    }

    @Test
    void evictsTheFirstAndAppliesTheRest() {
        log.append("Stream-1", "key-1");
        String poison = log.append("Stream-1", "key-1").name();
        log.append("Stream-2", "key-1");
        toys.poison.add(poison + "/key-1");
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            Outcome outcome = toys.order(Kind.EVICT, "key-1");

            assertThat(outcome)
                    .extracting(Outcome::result, Outcome::applied, Outcome::left)
                    .containsExactly(Result.EVICTED, 1, 0);
            assertThat(toys.sequence("key-1").evicted()).singleElement().satisfies(evicted -> {
                assertThat(evicted.event()).isEqualTo(poison);
                assertThat(evicted.by()).isEqualTo("local-operator");
            });
            assertThat(toys.kept("key-1").revisions()).containsOnlyKeys("Stream-1", "Stream-2");
            assertThat(toys.kept("key-1").revisions().get("Stream-1")).containsExactly(0L);

            log.append("Stream-3", "key-1");
            node.caughtUp();
            assertThat(toys.kept("key-1").revisions()).containsKey("Stream-3");
        }
    }

    @Test
    void givesUpNothingWhenAnotherLetterIsTheFirstMeanwhile() {
        String poison = log.append("Stream-1", "key-1").name();
        log.append("Stream-2", "key-1");
        toys.poison.add(poison + "/key-1");
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            Outcome outcome = toys.order(Kind.EVICT, "key-1", "Stream-2@0");

            assertThat(outcome)
                    .extracting(Outcome::result, Outcome::applied, Outcome::left, Outcome::reason)
                    .containsExactly(Result.FAILED, 0, 2, "changed-meanwhile");
            assertThat(toys.letters("key-1")).containsExactly(poison, "Stream-2@0");
            assertThat(toys.sequence("key-1").evicted()).isEmpty();
            assertThat(toys.waiting().get(0).reason()).isEqualTo("IllegalArgumentException");
            assertThat(node.status("tally").state()).isEqualTo(State.RUNNING);
        }
    }

    @Test
    void stopsLoudlyWhenTooManyKeysWaitAndGoesOnWhenThereIsRoom() {
        for (int i = 0; i < 40; i++) {
            toys.poison.add(log.append("Stream-1", "key-" + i % 10).name() + "/key-" + i % 10);
        }
        history(200);
        try (ToyNode node = toys.node("node", new LetterLimits(3, 100)).start()) {
            node.awaitState("tally", State.STOPPED);
            ProjectionStatus stopped = node.status("tally");
            assertThat(stopped.reason()).startsWith("dead-letters-full");
            assertThat(stopped.isHealthy()).isFalse();
            assertThat(node.processor("tally").isError()).isFalse();

            toys.poison.clear();
            mendUntilItRuns(node);

            node.caughtUp().agreesWithTheLog("tally");
        }
    }

    @Test
    void stopsLoudlyWhenTooManyLettersWaitForOneKey() {
        toys.poison.add(log.append("Stream-1", "key-1").name() + "/key-1");
        for (int i = 0; i < 300; i++) {
            log.append("Stream-" + i % 3, "key-1");
        }
        try (ToyNode node = toys.node("node", new LetterLimits(3, 20)).start()) {
            node.awaitState("tally", State.STOPPED);
            assertThat(node.status("tally").reason()).startsWith("dead-letters-full: 20 letters wait for key-1");
            assertThat(toys.letters("key-1")).hasSize(20);

            toys.poison.clear();
            mendUntilItRuns(node);

            node.caughtUp().agreesWithTheLog("tally");
        }
    }

    private void mendUntilItRuns(ToyNode node) {
        while (node.status("tally").state() == State.STOPPED || !toys.waiting().isEmpty()) {
            toys.mendAll();
        }
    }

    @Test
    void keepsLettersInOrderWhenANodeTakesOver() {
        toys.poison.add(log.append("Stream-1", "key-1").name() + "/key-1");
        try (ToyNode first = toys.node("first").start()) {
            log.append("Stream-1", "key-1");
            first.caughtUp();
        }
        log.append("Stream-1", "key-1");
        try (ToyNode second = toys.node("second").start().caughtUp()) {
            log.append("Stream-2", "key-1");
            second.caughtUp();
            assertThat(toys.letters("key-1"))
                    .isEqualTo(List.of("Stream-1@0", "Stream-1@1", "Stream-1@2", "Stream-2@0"));

            toys.mendAll();

            second.agreesWithTheLog("tally");
        }
    }

    @Test
    void forgetsLettersWhenAViewIsSentBackToTheBeginning() {
        toys.poison.add(log.append("Stream-1", "key-1").name() + "/key-1");
        history(50);
        try (ToyNode node = toys.node("node").start().caughtUp()) {
            node.processor("tally").shutDown();
            toys.poison.clear();

            node.processor("tally").resetTokens();
            node.processor("tally").start();

            node.caughtUp().agreesWithTheLog("tally");
            assertThat(toys.waiting()).isEmpty();
        }
    }
}
