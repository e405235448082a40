package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.query.support.TestElasticsearch;

/** The process that writes a view is killed fifty times while events keep coming, at any moment of its work. */
class FiftyKillsIT {

    private static final String VIEW = "tally";
    private static final int KILLS = 50;
    private static final int EVENTS_A_LIFE = 300;
    private static final int LONGEST_LIFE_MILLIS = 600;

    @TempDir
    private Path directory;

    private final Random random = new Random(20260104);
    private int events;

    @BeforeEach
    void nothingYet() throws IOException {
        TestElasticsearch.delete(ToyNode.version(VIEW).index());
        TestElasticsearch.delete(VIEW + "-tokens");
    }

    @Test
    void leaveEveryEventFoldedOnceAndInOrder() throws Exception {
        Path file = directory.resolve("log");
        FileLog written = new FileLog(file);
        Set<String> positions = new HashSet<>();

        for (int kill = 0; kill < KILLS; kill++) {
            written.append(more());
            KillableNode node = KillableNode.start("node-" + kill, VIEW, file, directory.resolve("node.log"));
            boolean whileItStarts = kill % 10 == 9;
            assertThat(whileItStarts || node.awaitWork()).isTrue();
            written.append(more());
            assertThat(node.killAfter(random.nextInt(LONGEST_LIFE_MILLIS))).isTrue();
            positions.add(stored());
        }

        assertThat(positions).as("kills between which it had stored a position").hasSizeGreaterThan(KILLS / 5);
        ToyLog log = new ToyLog();
        written.readInto(log);
        try (ToyNode last =
                KillableNode.node("last", VIEW, log, TestElasticsearch.http()).start()) {
            last.caughtUp().agreesWithTheLog();
        }
    }

    private List<String> more() {
        return IntStream.range(0, EVENTS_A_LIFE / 2)
                .mapToObj(n -> "Stream-" + random.nextInt(170) + " key-" + (events++) % 230)
                .toList();
    }

    /** How far one of the segments is for certain. */
    private static String stored() throws IOException {
        Request read = new Request("GET", "/" + VIEW + "-tokens/_source/" + VIEW + "-v1%230");
        read.addParameter("_source_includes", "token");
        read.addParameter("ignore", "404");
        return new String(
                TestElasticsearch.client()
                        .performRequest(read)
                        .getEntity()
                        .getContent()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }
}
