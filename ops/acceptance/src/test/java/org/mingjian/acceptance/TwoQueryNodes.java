package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The first query node of an installation and a second one beside it, and how they share the views. */
final class TwoQueryNodes {

    private static final Duration PROMISED = Duration.ofSeconds(15);
    private static final int SEGMENTS_OF_A_VIEW = 2;
    private static final int QUESTIONS = 10;

    private final SecondNode second;
    private final Caller first;
    private final Caller other;

    TwoQueryNodes(RunningSystem system, SecondNode second) {
        this.second = second;
        this.first = system.as("operator");
        this.other = first.onQueryNode(second.uri());
    }

    void shareTheViews() {
        Eventually.that(() -> assertThat(Stream.of(first, other)).allSatisfy(TwoQueryNodes::hasHalfOfEachView));
    }

    /** Each subject's segment is one node's, so that one of the two answers what the other has written. */
    void answerWhatAnOfficerHasSeen(Caller officer) {
        for (int i = 0; i < QUESTIONS; i++) {
            String subject = "Subject-uscc." + Fresh.uscc();
            String name = "开封双桥诊所" + i;
            Answer registered = officer.send(Command.of("RegisterSubject", subject, """
                    {"kind": "LEGAL_PERSON", "jurisdiction": "CN-410200", "profile": {"name": "%s"}}""".formatted(name)));
            assertThat(registered.status()).as(registered.text()).isEqualTo(201);
            String credit = "/api/v1/subjects/" + subject + "/credit?seen=" + subject + "@0";

            for (Caller node : List.of(officer, officer.onQueryNode(second.uri()))) {
                assertThat(Seen.answer(node, credit).at("/name")).isEqualTo(name);
            }
        }
    }

    /** The second is stopped for longer than its claims, and wakes. */
    void bearThatOneSleeps() {
        second.sleep();
        Eventually.that(() -> hasAllOfEachView(first));
        second.wake();
        shareTheViews();
    }

    /** The second is killed without warning. */
    void takeOverInTime() {
        second.close();
        Eventually.within(PROMISED, () -> hasAllOfEachView(first));
    }

    private static void hasHalfOfEachView(Caller node) {
        assertThat(segments(node)).containsOnly(SEGMENTS_OF_A_VIEW / 2);
    }

    private static void hasAllOfEachView(Caller node) {
        assertThat(segments(node)).containsOnly(SEGMENTS_OF_A_VIEW);
    }

    /** How many segments of each view the node works on. */
    private static List<Integer> segments(Caller node) {
        Answer status = node.get("/api/v1/status");
        assertThat(status.status()).as(status.text()).isEqualTo(200);
        return status.body()
                .path("views")
                .valueStream()
                .map(view -> view.path("segments").asInt())
                .toList();
    }
}
