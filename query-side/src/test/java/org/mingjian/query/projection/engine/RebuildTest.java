package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.RebuildRefusedException;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;

class RebuildTest extends Rebuilding {

    @Test
    void buildsAViewAnewAndDropsTheOldOne() {
        history(300);
        try (ToyNode node = node(indices).start().caughtUp()) {
            assertThat(node.engine.rebuild("one", false)).isEqualTo(TWO);

            awaitServing(node, TWO);
            history(100);
            node.caughtUp().agreesWithTheLog();
            assertThat(tokens.get(ONE.name() + "#0")).isEmpty();
            await().until(() -> node.status("one").segments() == 4);
        }
    }

    @Test
    void answersFromTheOldOneAndKeepsItCurrentMeanwhile() {
        history(300);
        try (ToyNode node = node(indices).start().caughtUp()) {
            slow.holdUp(TWO);
            node.engine.rebuild("one", false);
            awaitGrowing(node, TWO);

            history(200);

            node.caughtUp().agreesWithTheLog();
            assertThat(node.status("one").version()).isEqualTo(ONE);
            assertThat(node.status("one").state()).isEqualTo(State.RUNNING);
            slow.letGo();
            awaitServing(node, TWO);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void takesTheOldOnesPlaceWhileEventsKeepComing() {
        history(500);
        try (ToyNode node = node(indices).start();
                Appending appending = new Appending(() -> history(3))) {
            await().until(() -> node.status("one").segments() == 4);
            node.engine.rebuild("one", false);

            awaitServing(node, TWO);
            appending.close();
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void refusesASecondRebuildAndSaysWhichRuns() {
        history(300);
        try (ToyNode node = node(indices).start().caughtUp()) {
            slow.holdUp(TWO);
            node.engine.rebuild("one", false);

            assertThatThrownBy(() -> node.engine.rebuild("one", false))
                    .isInstanceOfSatisfying(RebuildRefusedException.class, refused -> assertThat(refused.running())
                            .contains(TWO));
        }
    }

    @Test
    void abandonsARebuildWhenAskedAndBeginsAnotherUnderAnotherNumber() {
        history(300);
        try (ToyNode node = node(indices).start().caughtUp()) {
            slow.holdUp(TWO);
            node.engine.rebuild("one", false);
            awaitGrowing(node, TWO);

            assertThat(node.engine.cancelRebuild("one")).isEqualTo(TWO);
            slow.letGo();

            awaitServing(node, ONE);
            assertThatThrownBy(() -> node.engine.cancelRebuild("one")).isInstanceOf(RebuildRefusedException.class);
            node.engine.rebuild("one", false);
            await().untilAsserted(() -> assertThat(node.status("one").version()).isNotEqualTo(ONE));
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void goesOnWithARebuildThatANodeLeftUnfinished() {
        history(300);
        try (ToyNode first = node(indices).start().caughtUp()) {
            slow.holdUp(TWO);
            first.engine.rebuild("one", false);
            awaitGrowing(first, TWO);
            slow.letGo();
        }
        history(100);
        try (ToyNode second = node("second", views, tokens, indices).start()) {
            awaitServing(second, TWO);
            second.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void goesOnWhenTheNodeThatBuiltItDied() {
        CutOffDocuments line = new CutOffDocuments(tokens);
        history(300);
        try (ToyNode dead = node("dead", slow, line, indices).start()) {
            dead.caughtUp();
            slow.holdUp(TWO);
            dead.engine.rebuild("one", false);
            awaitGrowing(dead, TWO);
            line.away(true);

            try (ToyNode living = node("living", views, tokens, indices).start()) {
                awaitServing(living, TWO);
                living.caughtUp().agreesWithTheLog();
            }
        }
    }

    private ToyNode node(Set<String> poison, LetterLimits limits) {
        return new ToyNode(
                "node",
                log,
                views,
                tokens,
                indices,
                DeadLetters.in(new InMemoryDeadLetters(), limits),
                4,
                List.of(new TallyFold("one", poison)));
    }

    @Test
    void isBuiltAnewThoughWhatServesHasStopped() {
        history(120);
        Set<String> poison = ConcurrentHashMap.newKeySet();
        poison.add("Stream-3@1/key-20");
        try (ToyNode node = node(poison, new LetterLimits(1, 1)).start()) {
            node.awaitState("one", State.STOPPED);
            poison.clear();

            node.engine.rebuild("one", false);

            awaitServing(node, TWO);
            node.awaitState("one", State.RUNNING);
            node.caughtUp().agreesWithTheLog();
            assertThat(node.status("one").deadLetters()).isZero();
        }
    }

    @Test
    void holdsWhatHasDeadLettersUntilItIsForced() {
        history(60);
        Set<String> poison = Set.of("Stream-3@1/key-20");
        try (ToyNode node = node(poison, LetterLimits.DEFAULT).start().caughtUp()) {
            await().untilAsserted(
                            () -> assertThat(node.status("one").deadLetters()).isPositive());
            node.engine.rebuild("one", false);
            await().untilAsserted(() -> {
                ProjectionStatus.Next next = growing(node);
                assertThat(next.state()).isEqualTo(State.WAITING);
                assertThat(next.reason()).startsWith("dead-letters");
                assertThat(next.progress()).isEqualTo(1);
                assertThat(next.deadLetters()).isPositive();
            });
            assertThat(node.status("one").version()).isEqualTo(ONE);

            assertThat(node.engine.rebuild("one", true)).isEqualTo(TWO);

            awaitServing(node, TWO);
            assertThat(node.status("one").deadLetters()).isPositive();
        }
    }
}
