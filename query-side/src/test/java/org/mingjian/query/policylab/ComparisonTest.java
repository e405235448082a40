package org.mingjian.query.policylab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.policylab.LabFixture.DAY;
import static org.mingjian.query.policylab.LabFixture.QUESTION;
import static org.mingjian.query.policylab.LabFixture.henanWith;
import static org.mingjian.query.policylab.LabFixture.subject;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Gravity;

class ComparisonTest {
    private final LabFixture lab = new LabFixture();

    private RunRecord run(String id, Draft draft, LabQuestion question) {
        return RunRecord.begun(id, "local-regulator", "node-1", draft, question, lab.now)
                .ended(RunState.DONE, null, lab.now, lab.report(draft, question));
    }

    @Test
    void standsTwoDraftsSideBySide() {
        lab.subjects.addAll(List.of(subject("clean"), subject("serious", Gravity.SERIOUS)));
        Draft strict = henanWith("points: 40", "points: 70");
        Draft mild = LabFixture.mild();

        Comparison comparison = Comparison.of(run("one", strict, QUESTION), run("two", mild, QUESTION))
                .orElseThrow();

        assertThat(comparison.samePosition()).isTrue();
        assertThat(comparison.grades()).containsOnlyKeys("A", "C", "D");
        assertThat(comparison.grades().get("A")).isEqualTo(new Comparison.Counts(1, 1, 2));
        assertThat(comparison.grades().get("C")).isEqualTo(new Comparison.Counts(1, 0, 0));
        assertThat(comparison.grades().get("D")).isEqualTo(new Comparison.Counts(0, 1, 0));
        assertThat(comparison.one().moved()).isEqualTo(1);
        assertThat(comparison.bySize()).singleElement().satisfies(group -> assertThat(group.grades())
                .isEqualTo(comparison.grades()));
    }

    @Test
    void comparesNothingOfOtherQuestionsOrBeforeTheEnd() {
        Draft draft = henanWith("points: 40", "points: 70");
        RunRecord done = run("one", draft, QUESTION);
        RunRecord begun = RunRecord.begun("two", "local-regulator", "node-1", draft, QUESTION, lab.now);
        RunRecord elsewhere = run("three", draft, new LabQuestion("CN-4102", DAY, List.of()));
        RunRecord later = run("four", draft, new LabQuestion("CN-4101", DAY.plusDays(1), List.of()));

        assertThat(Comparison.of(done, begun)).isEmpty();
        assertThat(Comparison.of(done, elsewhere)).isEmpty();
        assertThat(Comparison.of(done, later)).isEmpty();
    }
}
