package org.mingjian.query.policylab.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Finality;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.InspectionFact;
import org.mingjian.query.credit.OrderFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.support.Packs;

class PredictionTallyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Scoring SCORING = new Scoring(Packs.SHIPPED);

    private final Map<String, Fact> facts = new HashMap<>();

    private void inspection(String id, LocalDate on, Gravity... findings) {
        Map<String, Gravity> found = new HashMap<>();
        for (Gravity gravity : findings) {
            found.put("f" + found.size(), gravity);
        }
        facts.put(
                "Inspection-" + id,
                new InspectionFact(on, 0, found.isEmpty() ? "NO_PROBLEM_FOUND" : "PROBLEMS_FOUND", found));
    }

    private void decision(String id, LocalDate on, boolean actDay, Imposed imposed) {
        facts.put("PenaltyCase-" + id, PenaltyFact.elsewhere(on, 0, actDay, "act-" + id, Gravity.SERIOUS, imposed));
    }

    private static Imposed serious() {
        return Imposed.of(Gravity.SERIOUS, List.of("FINE"), Finality.FINAL);
    }

    private Prediction predict(Map<String, Fact> all) {
        PredictionTally tally = new PredictionTally(DAY);
        tally.add(SCORING, "CN-410100", all);
        return tally.report();
    }

    private String grade() {
        return predict(facts).all().grade().groups().get(0).group();
    }

    @Test
    void tellsWhatWasFoundInTheTwelveMonthsAfterByTheGradeBefore() {
        inspection("before", DAY.minusDays(1));
        inspection("first", DAY, Gravity.MINOR);
        inspection("last", DAY.plusMonths(12).minusDays(1), Gravity.SERIOUS);
        inspection("late", DAY.plusMonths(12), Gravity.SERIOUS);

        Signal.Group group = predict(facts).all().grade().groups().get(0);

        assertThat(group.group()).isEqualTo("A");
        assertThat(group.subjects()).isEqualTo(1);
        assertThat(group.inspections()).isEqualTo(2);
        assertThat(group.anyFinding()).extracting(Rate::share).isEqualTo(1.0);
        assertThat(group.seriousFinding()).extracting(Rate::share).isEqualTo(0.5);
    }

    @Test
    void gradesByDecisionsOfTheDaysBeforeAlone() {
        inspection("before", DAY.minusDays(1));
        inspection("after", DAY.plusDays(3));
        assertThat(grade()).isEqualTo("A");

        decision("onTheDay", DAY, false, serious());
        assertThat(grade()).isEqualTo("A");

        decision("theDayBefore", DAY.minusDays(1), false, serious());
        assertThat(grade()).isEqualTo("C");
    }

    @Test
    void leavesOutADecisionWhoseDayNoSourceStates() {
        inspection("before", DAY.minusDays(1));
        inspection("after", DAY.plusDays(3));
        decision("undated", DAY.minusYears(1), true, serious());

        Prediction prediction = predict(facts);

        assertThat(prediction.all().grade().groups().get(0).group()).isEqualTo("A");
        assertThat(prediction.undatedDecisions()).isEqualTo(1);
    }

    @Test
    void leavesOutADecisionThatBecameWhatItIsLater() {
        inspection("before", DAY.minusDays(1));
        inspection("after", DAY.plusDays(3));
        decision("upheld", DAY.minusYears(1), false, serious().under(Finality.FINAL, DAY));

        Prediction prediction = predict(facts);

        assertThat(prediction.all().grade().groups().get(0).group()).isEqualTo("A");
        assertThat(prediction.decisionsChangedSince()).isEqualTo(1);
    }

    @Test
    void takesAnOrderMetLaterForOpen() {
        OrderFact order = OrderFact.of(DAY.minusDays(9), 0, "a", Gravity.MINOR, "PRECONDITION", DAY.plusDays(20));
        OrderFact met = order.faring(order.course().writtenOff(DAY.plusDays(1), 3));
        OrderFact metBefore = order.faring(order.course().writtenOff(DAY.minusDays(1), 3));

        assertThat(KnownBefore.of(Map.of("order", met), DAY).facts()).containsEntry("order", order);
        assertThat(KnownBefore.of(Map.of("order", metBefore), DAY).facts()).containsEntry("order", metBefore);
    }

    @Test
    void saysNothingOfASubjectThatIsNotInspectedAfterwards() {
        inspection("before", DAY.minusDays(1), Gravity.SERIOUS);

        assertThat(predict(facts).all().grade().groups()).isEmpty();
    }

    @Test
    void tellsInspectionsDrawnApart() {
        inspection("aimed", DAY.plusDays(1), Gravity.SERIOUS);
        facts.put("Inspection-drawn", new InspectionFact(DAY.plusDays(2), 0, "NO_PROBLEM_FOUND", Map.of(), true));

        Prediction prediction = predict(facts);

        assertThat(prediction.all().grade().groups().get(0).inspections()).isEqualTo(2);
        Signal.Group drawn = prediction.drawn().grade().groups().get(0);
        assertThat(drawn.inspections()).isEqualTo(1);
        assertThat(drawn.anyFinding()).extracting(Rate::share).isEqualTo(0.0);
    }

    @Test
    void tellsSubjectsWithoutAGradeApartAndLeavesThemOutOfTheArea() {
        PredictionTally tally = new PredictionTally(DAY);
        for (int i = 0; i < 6; i++) {
            facts.clear();
            inspection("after", DAY.plusDays(1), i % 2 == 0 ? new Gravity[0] : new Gravity[] {Gravity.SERIOUS});
            tally.add(SCORING, "CN-410100", facts);
        }

        Signal grade = tally.report().all().grade();

        assertThat(grade.groups()).extracting(Signal.Group::group).containsExactly("NOT_RATED");
        assertThat(grade.seriousFinding()).isNull();
        assertThat(tally.report().all().riskLevel().seriousFinding()).isNotNull();
    }

    @Test
    void saysThatNoRulesWereInForce() {
        inspection("after", DAY.plusDays(1));
        PredictionTally tally = new PredictionTally(DAY);

        tally.add(SCORING, "US-AL", facts);

        assertThat(tally.report().all().grade().groups())
                .extracting(Signal.Group::group)
                .containsExactly("NO_RULES_IN_FORCE");
    }

    /** Whatever is dated on the day or later changes what came, never what was known. */
    @Property
    void neverLooksAhead(
            @ForAll @Size(max = 8) List<@IntRange(min = -900, max = 900) Integer> visits,
            @ForAll @Size(max = 5) List<@IntRange(min = -900, max = 900) Integer> decisions,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 900) Integer> later) {
        inspection("outcome", DAY.plusDays(5));
        for (int i = 0; i < visits.size(); i++) {
            int days = visits.get(i);
            inspection("v" + i, DAY.plusDays(days), days % 3 == 0 ? Gravity.SERIOUS : Gravity.MINOR);
        }
        for (int i = 0; i < decisions.size(); i++) {
            decision("d" + i, DAY.plusDays(decisions.get(i)), false, serious());
        }
        List<String> before = groups(facts);
        for (int i = 0; i < later.size(); i++) {
            inspection("l" + i, DAY.plusDays(later.get(i)), Gravity.SERIOUS);
            decision("l" + i, DAY.plusDays(later.get(i)), false, serious());
        }

        assertThat(groups(facts)).isEqualTo(before);
    }

    private List<String> groups(Map<String, Fact> all) {
        Sample sample = predict(all).all();
        return List.of(
                sample.grade().groups().get(0).group(),
                sample.riskLevel().groups().get(0).group());
    }
}
