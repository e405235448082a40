package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.support.Packs;

class GradeDaysTest {
    private static final LocalDate START = day("2019-01-01");

    @Test
    void writesDownTheStepsOfAGrade() {
        var facts = Map.of(
                "Inspection-1",
                new InspectionFact(day("2026-01-10"), 0, "NO_PROBLEM_FOUND", Map.of()),
                "PenaltyCase-1",
                ScoringTest.penalty("a", "2026-04-10", Gravity.GENERAL, "FINAL"));

        var days = GradeDays.of("CN-410100", facts, Packs.SHIPPED);

        assertThat(days.get("B")).containsExactly(new DayRange(day("2026-04-10"), day("2027-04-10")));
        assertThat(days.get("A"))
                .containsExactly(
                        new DayRange(day("2026-01-10"), day("2026-04-10")),
                        new DayRange(day("2027-04-10"), day("2031-01-10")));
        assertThat(days.get(GradeDays.NOT_RATED))
                .containsExactly(
                        new DayRange(day("2020-05-01"), day("2026-01-10")), new DayRange(day("2031-01-10"), null));
    }

    @Test
    void isEmptyWhereNoRulesAreInForce() {
        assertThat(GradeDays.of("US-CA", Map.of(), Packs.SHIPPED)).isEmpty();
    }

    @Property(tries = 300)
    void agreesWithTheStandingOnEveryDay(@ForAll("facts") Map<String, Fact> facts, @ForAll("days") LocalDate askedOn) {
        var scoring = new Scoring(Packs.SHIPPED);
        for (String jurisdiction : List.of("CN-410100", "CA-ON-Toronto", "US-CA")) {
            var standing = scoring.standing(jurisdiction, facts, askedOn);
            var held = GradeDays.of(jurisdiction, facts, Packs.SHIPPED).entrySet().stream()
                    .filter(e -> e.getValue().stream().anyMatch(range -> range.holds(askedOn)))
                    .map(Map.Entry::getKey)
                    .toList();

            assertThat(held)
                    .isEqualTo(
                            switch (standing.status()) {
                                case RATED -> List.of(Objects.requireNonNull(standing.grade()));
                                case NOT_RATED -> List.of(GradeDays.NOT_RATED);
                                case NO_RULES_IN_FORCE -> List.of();
                            });
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(START::plusDays);
    }

    @Provide
    Arbitrary<Map<String, Fact>> facts() {
        return fact().list().ofMaxSize(8).map(list -> {
            var facts = new HashMap<String, Fact>();
            list.forEach(fact -> facts.put(fact.type() + "-" + facts.size(), fact));
            return facts;
        });
    }

    private Arbitrary<Fact> fact() {
        Arbitrary<Fact> penalty = Combinators.combine(
                        days(),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(Gravity.class),
                        Arbitraries.of(Gravity.class),
                        Arbitraries.of(Finality.FINAL, Finality.OPEN, Finality.NOT_STATED),
                        Arbitraries.of("FINE", "WARNING", "CLOSURE"))
                .as((on, act, creditClass, severity, finality, kind) -> PenaltyFact.elsewhere(
                        on, 0, false, act, severity, Imposed.of(creditClass, List.of(kind), finality)));
        Arbitrary<Fact> inspection = Combinators.combine(
                        days(), Arbitraries.of("NO_PROBLEM_FOUND", "PROBLEMS_FOUND", "REFUSED"))
                .as((on, result) -> new InspectionFact(on, 0, result, Map.of()));
        return Arbitraries.oneOf(penalty, inspection);
    }
}
