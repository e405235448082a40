package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjian.query.policylab.LabFixture.DAY;
import static org.mingjian.query.policylab.LabFixture.QUESTION;
import static org.mingjian.query.policylab.LabFixture.henanWith;
import static org.mingjian.query.policylab.LabFixture.subject;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.support.Packs;

class PolicyLabTest {
    private static final Draft STRICTER = henanWith("points: 40", "points: 70");

    private final LabFixture fixture = new LabFixture();
    private final PolicyLab lab = new PolicyLab(fixture.parts("node-1"));
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void close() {
        go.countDown();
        lab.close();
    }

    private String start() {
        return lab.start(STRICTER, QUESTION, "local-regulator").orElseThrow();
    }

    private RunRecord ended(String id) {
        await().until(() -> lab.running().isEmpty());
        return lab.find(id).orElseThrow();
    }

    private void holdBeforeEachPage() {
        fixture.beforePage = () -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Test
    void runsInTheBackgroundAndKeepsWhatItFound() {
        fixture.subjects.add(subject("serious", Gravity.SERIOUS));

        RunRecord run = ended(start());

        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(run.by()).isEqualTo("local-regulator");
        assertThat(run.progress()).isEqualTo(1);
        assertThat(run.report()).isEqualTo(fixture.report(STRICTER, QUESTION));
    }

    @Test
    void isReadByEveryNodeFromItsRecord() {
        String id = ended(start()).id();
        PolicyLab other = new PolicyLab(fixture.parts("node-2"));

        assertThat(other.find(id)).isEqualTo(lab.find(id));
        assertThat(other.newest()).extracting(RunRecord::id).containsExactly(id);
        other.close();
    }

    @Test
    void runsOneAtATime() {
        fixture.subjects.add(subject("serious", Gravity.SERIOUS));
        holdBeforeEachPage();
        String id = start();

        assertThat(lab.start(STRICTER, QUESTION, "local-regulator")).isEmpty();
        assertThat(lab.running()).contains(id);

        go.countDown();
        assertThat(ended(id).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void endsWithoutAReportWhenItIsCancelled() {
        for (int i = 0; i < 10; i++) {
            fixture.subjects.add(subject("s" + i));
        }
        holdBeforeEachPage();
        String id = start();

        assertThat(lab.cancel(id)).get().extracting(RunRecord::cancelled).isEqualTo(true);
        go.countDown();

        RunRecord run = ended(id);
        assertThat(run.state()).isEqualTo(RunState.CANCELLED);
        assertThat(run.report()).isNull();
        assertThat(run.endedAt()).isNotNull();
    }

    @Test
    void isCancelledByAnotherNodeThroughItsRecord() {
        fixture.subjects.addAll(List.of(subject("a"), subject("b"), subject("c")));
        holdBeforeEachPage();
        String id = start();
        PolicyLab other = new PolicyLab(fixture.parts("node-2"));

        other.cancel(id);
        await().until(() -> {
            fixture.now = fixture.now.plusMillis(1);
            return fixture.records.find(id).orElseThrow().aliveAt().isAfter(LabFixture.START);
        });
        go.countDown();

        assertThat(ended(id).state()).isEqualTo(RunState.CANCELLED);
        other.close();
    }

    @Test
    void isLostWhenItsNodeGivesNoSignOfLife() {
        fixture.records.begin(
                RunRecord.begun("run-of-the-dead", "local-regulator", "node-9", STRICTER, QUESTION, fixture.now));
        assertThat(lab.find("run-of-the-dead"))
                .get()
                .extracting(RunRecord::state)
                .isEqualTo(RunState.RUNNING);

        fixture.now = fixture.now.plus(RunRecord.SILENCE).plusSeconds(1);

        assertThat(lab.find("run-of-the-dead"))
                .get()
                .extracting(RunRecord::state)
                .isEqualTo(RunState.LOST);
        assertThat(lab.newest()).extracting(RunRecord::state).containsExactly(RunState.LOST);
        assertThat(lab.cancel("run-of-the-dead"))
                .get()
                .extracting(RunRecord::state)
                .isEqualTo(RunState.CANCELLED);
        assertThat(lab.find("run-of-the-dead"))
                .get()
                .extracting(RunRecord::state)
                .isEqualTo(RunState.CANCELLED);
    }

    @Test
    void failsWithACodeWhenASubjectCannotBeScored() {
        fixture.subjects.add(subject("s"));
        fixture.beforePage = () -> {
            throw new IllegalStateException("view-unreadable");
        };

        RunRecord run = ended(start());

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.reason()).startsWith("policy-lab-failed");
    }

    @Test
    void knowsNoRunOfAnotherId() {
        assertThat(lab.find("none")).isEmpty();
        assertThat(lab.find("__runs")).isEmpty();
        assertThat(lab.cancel("none")).isEmpty();
    }

    @Test
    void writesNothingButItsOwnRecordAndChangesNoAnswer() {
        LabSubject subject = subject("serious", Gravity.SERIOUS);
        fixture.subjects.add(subject);
        Scoring scoring = new Scoring(Packs.SHIPPED);
        var before = scoring.standing(subject.jurisdiction(), subject.facts(), DAY);

        RunRecord run = ended(start());

        assertThat(run.report()).extracting(LabReport::matrix).isEqualTo(Map.of("C", Map.of("D", 1L)));
        assertThat(scoring.standing(subject.jurisdiction(), subject.facts(), DAY))
                .isEqualTo(before)
                .extracting(standing -> standing.grade())
                .isEqualTo("C");
        assertThat(fixture.subjects).containsExactly(subject);
        assertThat(fixture.records.newest()).extracting(RunRecord::id).containsExactly(run.id());
    }
}
