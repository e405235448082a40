package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class DeadLettersPropertyTest {

    /**
     * Something that happens.
     *
     * @param kind 0 to 5 trouble, else so many events; those of some kinds are poison for one key, for all, or unreadable
     */
    record Step(int kind, int stream, int key) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whateverWasParkedAndRetriedTheViewsAreThoseOfOneStraightFold(@ForAll("histories") List<Step> steps) {
        ScriptedViewStore views = new ScriptedViewStore(new InMemoryViewStore());
        InMemoryCasDocuments tokens = new InMemoryCasDocuments();
        ToyLetters toys = new ToyLetters(views, tokens, new InMemoryDeadLetters());
        ToyNode node = toys.node("node").start();
        for (Step step : steps) {
            switch (step.kind()) {
                case 0 -> views.next(new WriteOutcome.Conflict());
                case 1 -> views.nextFails();
                case 2 -> views.next(new WriteOutcome.Busy("no room"));
                case 3 -> views.next(new WriteOutcome.Refused("mapping conflict"));
                case 4 -> toys.mendAll();
                case 5 -> {
                    node.close();
                    node = toys.node("node").start();
                }
                default -> append(toys, step);
            }
        }
        try (ToyNode last = node) {
            last.caughtUp();
            toys.mendAll();
            last.agreesWithTheLog();
        }
    }

    /** The node dies at any write of its positions: what it parked and wrote before stays, and its position does not. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whereverANodeDiesNothingIsLostOrDoubled(@ForAll("histories") List<Step> steps) {
        InMemoryViewStore views = new InMemoryViewStore();
        InMemoryCasDocuments tokens = new InMemoryCasDocuments();
        ToyLetters toys = new ToyLetters(views, tokens, new InMemoryDeadLetters());
        int life = 0;
        DyingDocuments line = new DyingDocuments(tokens, 9 + steps.get(0).key());
        ToyNode node = toys.node("life-0", views, line, LetterLimits.DEFAULT).start();
        for (Step step : steps) {
            if (step.kind() < 6) {
                line.die();
                node.close();
                life++;
                line = new DyingDocuments(tokens, 9 + step.stream() + step.key());
                node = toys.node("life-" + life, views, line, LetterLimits.DEFAULT)
                        .start();
            } else {
                append(toys, step);
            }
        }
        line.die();
        node.close();
        try (ToyNode last = toys.node("last").start()) {
            last.caughtUp();
            assertThat(toys.waiting()).allSatisfy(header -> assertThat(toys.letters(header.key()))
                    .doesNotHaveDuplicates()
                    .isEqualTo(toys.inOrderOfTheLog(header.key())));
            toys.mendAll();
            last.agreesWithTheLog();
        }
    }

    private static void append(ToyLetters toys, Step step) {
        String key = "key-" + step.key();
        String other = "key-" + step.stream();
        for (int i = 5; i < step.kind(); i++) {
            if (i % 11 == 0 && step.key() % 3 == 0) {
                toys.log.appendUndecodable("Stream-" + step.stream(), key, other);
                continue;
            }
            if (i % 7 == 0 && step.key() % 4 == 1) {
                toys.poisonNext("Stream-" + step.stream(), key);
            }
            toys.log.append("Stream-" + step.stream(), key, other);
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }
}
