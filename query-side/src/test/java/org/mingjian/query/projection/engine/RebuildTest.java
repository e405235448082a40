package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.RebuildRefusedException;
import org.mingjian.query.projection.ViewIndices.Built;
import org.mingjian.query.projection.ViewStore;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewIndices;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class RebuildTest {

    private static final ViewVersion ONE = new ViewVersion("one", 1);
    private static final ViewVersion TWO = new ViewVersion("one", 2);
    private static final ViewVersion THREE = new ViewVersion("one", 3);

    private final ToyLog log = new ToyLog();
    private final InMemoryViewStore views = new InMemoryViewStore();
    private final HeldUpViewStore slow = new HeldUpViewStore(views);
    private final InMemoryCasDocuments tokens = new InMemoryCasDocuments();
    private final InMemoryViewIndices indices = new InMemoryViewIndices();

    private ToyNode node(InMemoryViewIndices program) {
        return node("node", slow, tokens, program);
    }

    private ToyNode node(String name, ViewStore store, CasDocuments positions, InMemoryViewIndices program) {
        return new ToyNode(name, log, store, positions, program, 4, "one");
    }

    private void history(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 17, "key-" + i % 23);
        }
    }

    private void awaitServing(ToyNode node, ViewVersion version) {
        await().untilAsserted(() -> {
            assertThat(node.status("one").version()).isEqualTo(version);
            assertThat(node.status("one").next()).isNull();
            assertThat(indices.list("one")).extracting(Built::version).containsExactly(version);
        });
    }

    private static ProjectionStatus.Next growing(ToyNode node) {
        ProjectionStatus.Next next = node.status("one").next();
        assertThat(next).isNotNull();
        return Objects.requireNonNull(next);
    }

    /** Until it grows, and is held up at once. */
    private static void awaitGrowing(ToyNode node, ViewVersion version) {
        await().untilAsserted(() -> {
            ProjectionStatus.Next next = growing(node);
            assertThat(next.version()).isEqualTo(version);
            assertThat(next.state()).isEqualTo(State.WAITING);
            assertThat(next.progress()).isZero();
        });
    }

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

    @Test
    void buildsTheNextByItselfWhenItStartsWithOtherRules() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitServing(other, TWO);
            other.caughtUp().agreesWithTheLog();
            assertThat(other.status("one").fingerprintDiffers()).isFalse();
        }
    }

    @Test
    void leavesAnotherProgramsVersionAsItIs() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        slow.holdUp(TWO);
        history(10);
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitGrowing(other, TWO);

            assertThat(other.status("one").version()).isEqualTo(ONE);
            assertThat(other.status("one").position()).isEqualTo("300");
            assertThat(other.status("one").segments()).isZero();
            assertThat(other.status("one").fingerprintDiffers()).isTrue();
            slow.letGo();
            awaitServing(other, TWO);
        }
    }

    @Test
    void abandonsWhatAThirdProgramBegan() {
        history(300);
        try (ToyNode old = node(indices).start()) {
            old.caughtUp();
        }
        slow.holdUp(TWO);
        try (ToyNode other = node(indices.under("other rules")).start()) {
            awaitGrowing(other, TWO);
            slow.letGo();
            slow.holdUp(THREE);
        }
        try (ToyNode third = node(indices.under("a third's rules")).start()) {
            awaitGrowing(third, THREE);
            await().untilAsserted(() ->
                    assertThat(indices.list("one")).extracting(Built::version).containsExactly(ONE, THREE));
            slow.letGo();
            awaitServing(third, THREE);
            third.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void feedsNoLongerWhatANewerProgramBuiltAndDoesNotFightOverIt() {
        history(300);
        try (ToyNode old = node("old", views, tokens, indices).start().caughtUp();
                ToyNode newer = node("newer", views, tokens, indices.under("other rules"))
                        .start()) {
            awaitServing(newer, TWO);
            await().untilAsserted(() -> assertThat(old.status("one").version()).isEqualTo(TWO));

            history(100);

            newer.caughtUp().agreesWithTheLog();
            assertThat(old.status("one").segments()).isZero();
            assertThat(old.status("one").state()).isEqualTo(State.WAITING);
            assertThat(indices.list("one")).extracting(Built::version).containsExactly(TWO);
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
