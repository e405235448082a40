package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second query node joins while an import goes on, sleeps, wakes, and is killed; the views are what the log says. */
class SeveralNodesStoryIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final Duration PROMISED = Duration.ofSeconds(15);
    private static final int SEGMENTS_OF_A_VIEW = 2;
    private static final Caller FIRST = SYSTEM.as("operator");

    @Test
    void shareTheViewsAndHarmNothingWhateverBecomesOfOne() {
        int before = SYSTEM.count("inspections");
        int imported;
        try (ContinualImport imports = ContinualImport.into(SYSTEM, 96_000_000);
                SecondNode second = SecondNode.ofTheQuerySide(SYSTEM)) {
            Caller other = FIRST.onQueryNode(second.uri());
            Eventually.that(
                    () -> assertThat(Stream.of(FIRST, other)).allSatisfy(SeveralNodesStoryIT::hasHalfOfEachView));
            assertBothAnswerWhatAnOfficerHasSeen(second);

            second.sleep();
            Eventually.that(() -> hasAllOfEachView(FIRST));
            second.wake();
            Eventually.that(
                    () -> assertThat(Stream.of(FIRST, other)).allSatisfy(SeveralNodesStoryIT::hasHalfOfEachView));
            second.close();

            Eventually.within(PROMISED, () -> hasAllOfEachView(FIRST));
            imported = imports.end();
        }
        Eventually.that(() -> assertThat(SYSTEM.count("inspections") - before).isEqualTo(imported));
        Outcome verified = SYSTEM.launcher().run("verify", "--all");
        assertThat(verified.exit()).as(verified.all()).isZero();
    }

    /** Each subject's segment is one node's, so that one of the two answers what the other has written. */
    private static void assertBothAnswerWhatAnOfficerHasSeen(SecondNode second) {
        Caller officer = SYSTEM.as("officer");
        for (int i = 0; i < 10; i++) {
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
