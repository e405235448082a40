package org.mingjian.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;
import org.mingjian.command.storage.Gathering;
import org.mingjian.command.storage.GatheringEngine;
import org.mingjian.command.storage.RecentStreams;
import org.mingjian.command.support.JudgingNode;
import org.mingjian.command.support.MemoryLog;
import org.mingjian.log.EventMetadata;

/**
 * Two nodes that go by what they remember answer and append just what two that ask the log each time do; save that a log that knows an
 * append again says nothing of it, so that what is repeated may be answered as if it were new.
 */
class BeliefPropertyTest {

    private static final int NODES = 2;
    private static final int STREAMS = 3;
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Pair REMEMBERING = new Pair(false);
    private static final Pair ASKING = new Pair(true);

    /**
     * Some commands, one after the other, for one node.
     *
     * @param together whether they become durable together
     */
    record Go(int node, boolean together, List<Ask> asks) {}

    /** A command: which, to which stream, under which id, and the revision that is expected. */
    record Ask(int kind, int stream, int id, @Nullable Long ifMatch, boolean believedNew) {

        Command of(int run) {
            String subject = name(run, stream);
            String another = name(run, (stream + 1) % STREAMS);
            return switch (kind) {
                case 0 -> SubjectLife.register(subject);
                case 1 -> SubjectLife.close(subject);
                case 2 -> SubjectLife.merge(subject, another);
                case 3 -> SubjectLife.undo(subject, another);
                default -> SubjectLife.amend(subject, "乙" + kind);
            };
        }
    }

    @AfterContainer
    static void stop() {
        REMEMBERING.close();
        ASKING.close();
    }

    @Property(tries = 400)
    void answersAndAppendsWhatNodesWithoutMemoryDo(@ForAll("goes") List<Go> goes) {
        int run = RUNS.incrementAndGet();

        assertThat(REMEMBERING.answers(run, goes)).isEqualTo(ASKING.answers(run, goes));
        for (int stream = 0; stream < STREAMS; stream++) {
            String name = name(run, stream);
            assertThat(REMEMBERING.events(name)).isEqualTo(ASKING.events(name));
        }
    }

    @Provide
    Arbitrary<List<Go>> goes() {
        Arbitrary<@Nullable Long> ifMatch = Arbitraries.longs().between(0, 5).injectNull(0.8);
        Arbitrary<Ask> ask = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(1, 3)),
                                Tuple.of(6, Arbitraries.integers().between(4, 6))),
                        Arbitraries.integers().between(0, STREAMS - 1),
                        Arbitraries.integers().between(0, 40),
                        ifMatch,
                        Arbitraries.of(true, false, false))
                .as(Ask::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, NODES - 1),
                        Arbitraries.of(true, false, false),
                        ask.list().ofMinSize(1).ofMaxSize(5))
                .as(Go::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15);
    }

    private static String name(int run, int stream) {
        return "Subject-licence." + run + "." + stream;
    }

    /** Two nodes over one log. */
    private static final class Pair implements AutoCloseable {

        private final MemoryLog log = new MemoryLog();
        private final List<JudgingNode> nodes = List.of(JudgingNode.over(log), JudgingNode.over(log));
        private final boolean asking;

        Pair(boolean asking) {
            this.asking = asking;
        }

        List<String> answers(int run, List<Go> goes) {
            List<String> answers = new ArrayList<>();
            goes.forEach(go -> answers.addAll(answers(run, go)));
            return answers;
        }

        private List<String> answers(int run, Go go) {
            JudgingNode node = nodes.get(go.node());
            return go.together() ? together(node, run, go) : each(node, run, go);
        }

        private List<String> together(JudgingNode node, int run, Go go) {
            List<String> answers;
            try (Gathering gathering = node.part(GatheringEngine.class).gather()) {
                answers = each(node, run, go);
                answers = gathering.complete() ? answers : List.of();
            }
            return answers.isEmpty() ? each(node, run, go) : answers;
        }

        private List<String> each(JudgingNode node, int run, Go go) {
            return go.asks().stream().map(ask -> answer(node, run, ask)).toList();
        }

        private String answer(JudgingNode node, int run, Ask ask) {
            if (asking) {
                node.part(RecentStreams.class).forgetAll();
            }
            return SubjectLife.answer(
                            node.part(Dispatcher.class),
                            ask.of(run),
                            run + "-" + ask.kind() + ask.id(),
                            ask.ifMatch(),
                            ask.believedNew())
                    .replace("replayed=true", "replayed=false");
        }

        List<String> events(String stream) {
            return log.engine()
                    .readEvents(stream)
                    .asStream()
                    .<String>map(event -> event.getSequenceNumber() + " " + event.getPayload() + " "
                            + event.getMetaData().get(EventMetadata.COMMAND_ID))
                    .toList();
        }

        @Override
        public void close() {
            nodes.forEach(JudgingNode::close);
        }
    }
}
