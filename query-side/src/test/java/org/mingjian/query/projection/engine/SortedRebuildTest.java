package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.query.projection.ProjectionStatus;
import org.mingjian.query.projection.ProjectionStatus.State;
import org.mingjian.query.projection.deadletters.DeadLetters;
import org.mingjian.query.projection.deadletters.LetterLimits;
import org.mingjian.query.storage.memory.InMemoryDeadLetters;

/** What is built anew over a log that is longer than memory holds of it. */
class SortedRebuildTest extends Rebuilding {

    /** Many batches for each segment, in which hardly a document is met twice. */
    private static final int LONG = 20_000;

    private static final int DOCUMENTS = 1_009;

    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();

    private ToyNode sorting(Scratch scratch) {
        return new ToyNode(
                "node",
                log,
                slow,
                tokens,
                indices,
                DeadLetters.in(letters, LetterLimits.DEFAULT),
                4,
                List.of(new TallyFold("one", poison)),
                scratch);
    }

    private void scattered(int events) {
        for (int i = 0; i < events; i++) {
            log.append("Stream-" + i % 997, "key-" + i % DOCUMENTS);
        }
    }

    /** So long as it is never full. */
    private ToyNode sorting() {
        return sorting(ToyParts.scratch(10_000_000));
    }

    /** How many documents a rebuild writes, which comes to what the log says. */
    private int writtenBy(Scratch scratch) {
        scattered(LONG);
        try (ToyNode node = sorting(scratch).start().caughtUp()) {
            AtomicInteger documents = slow.countWrites(TWO);
            node.engine.rebuild("one", false);

            awaitServing(node, TWO);
            node.caughtUp().agreesWithTheLog();
            return documents.get();
        }
    }

    @Test
    void writesADocumentAboutOnce() {
        assertThat(writtenBy(ToyParts.scratch(10_000_000))).isLessThan(2 * DOCUMENTS);
    }

    @Test
    void comesToTheSameInManyStretches() {
        Scratch full = ToyParts.scratch(1);
        full.take(1);

        assertThat(writtenBy(full)).isGreaterThan(10 * DOCUMENTS);
    }

    @Test
    void isFoundedTheSameWay() {
        scattered(LONG);
        AtomicInteger documents = slow.countWrites(ONE);
        try (ToyNode node = sorting().start().caughtUp()) {
            assertThat(documents).hasValueLessThan(2 * DOCUMENTS);

            scattered(LONG);
            node.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void parksWhatCannotBeFoldedOrReadAndAllThatFollows() {
        scattered(LONG / 2);
        String unfolded = log.append("Stream-99", "key-1", "key-2").name();
        poison.add(unfolded + "/key-1");
        String unread = log.appendUndecodable("Stream-98", "key-3").name();
        scattered(LONG / 2);
        long parked = from(unfolded, "key-1") + from(unread, "key-3");
        try (ToyNode node = sorting().start().caughtUp()) {
            await().until(() -> node.status("one").deadLetters() == parked);
            node.engine.rebuild("one", false);
            await().untilAsserted(() -> {
                ProjectionStatus.Next next = growing(node);
                assertThat(next.state()).isEqualTo(State.WAITING);
                assertThat(next.progress()).isEqualTo(1);
                assertThat(next.deadLetters()).isEqualTo(parked);
            });
        }
    }

    private int from(String event, String key) {
        List<String> names = log.names(key);
        return names.size() - names.indexOf(event);
    }

    @Test
    void doesAgainTheStretchThatANodeLeft() {
        scattered(LONG);
        try (ToyNode first = sorting().start().caughtUp()) {
            slow.holdUpAfter(2, TWO);
            first.engine.rebuild("one", false);
            await().until(slow::isHoldingUp);
            awaitGrowing(first, TWO);
            slow.letGo();
        }
        history(100);
        try (ToyNode second = sorting().start()) {
            awaitServing(second, TWO);
            second.caughtUp().agreesWithTheLog();
        }
    }

    @Test
    void isBuiltThoughThereIsNowhereToSort(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        scattered(LONG);
        try (ToyNode node = sorting(new Scratch(file, 10_000_000)).start().caughtUp()) {
            node.engine.rebuild("one", false);

            awaitServing(node, TWO);
            node.caughtUp().agreesWithTheLog();
        }
    }
}
