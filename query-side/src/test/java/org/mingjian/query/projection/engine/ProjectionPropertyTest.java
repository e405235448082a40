package org.mingjian.query.projection.engine;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.WriteOutcome;
import org.mingjian.query.storage.memory.InMemoryCasDocuments;
import org.mingjian.query.storage.memory.InMemoryViewStore;

class ProjectionPropertyTest {

    /** Something that happens: events of a stream, one of them perhaps recorded twice, or trouble, or a restart. */
    record Step(int kind, int stream, int key) {}

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whateverHappensTheViewsAreThoseOfOneStraightFold(@ForAll("histories") List<Step> steps) {
        ToyLog log = new ToyLog();
        ScriptedViewStore views = new ScriptedViewStore(new InMemoryViewStore());
        InMemoryCasDocuments tokens = new InMemoryCasDocuments();
        ToyNode node = new ToyNode("node", log, views, tokens, 4, "one").start();
        for (Step step : steps) {
            switch (step.kind()) {
                case 0 -> views.next(new WriteOutcome.Conflict());
                case 1 -> views.nextFails();
                case 2 -> views.next(new WriteOutcome.Busy("no room"));
                case 3 -> {
                    node.close();
                    node = new ToyNode("node", log, views, tokens, 4, "one").start();
                }
                default -> append(log, step);
            }
        }
        try (ToyNode last = node) {
            last.caughtUp().agreesWithTheLog();
        }
    }

    private static void append(ToyLog log, Step step) {
        for (int i = 0; i < step.kind(); i++) {
            RecordedEvent event = log.append("Stream-" + step.stream(), "key-" + step.key(), "key-" + step.stream());
            if (step.kind() % 5 == 0) {
                log.append(event);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
