package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestPack;

/** The next day on which a standing changes by itself, and to what. */
class NextChangeTest {

    @ParameterizedTest(name = "asked {0}: {1}")
    @CsvSource({
        "2019-06-01, 2020-01-01 NOT_RATED null null",
        "2020-01-01, 2026-01-10 RATED 60 C",
        "2026-01-10, 2027-01-10 RATED 80 B",
        "2027-01-09, 2027-01-10 RATED 80 B",
        "2027-01-10, 2029-01-10 NOT_RATED null null",
        "2029-01-10, 2031-01-01 NO_RULES_IN_FORCE null null",
        "2031-01-01,",
    })
    void isTheNextStep(String asked, @Nullable String change) {
        Given facts = new Given().penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.SERIOUS);

        assertThat(text(facts.on(asked).nextChange())).isEqualTo(change);
    }

    @Test
    void isTheDayOnWhichAPendingDecisionBeginsToCount() {
        var facts = Map.<String, Fact>of(
                "Inspection-1",
                new InspectionFact(day("2026-01-10"), 0, "NO_PROBLEM_FOUND", Map.of()),
                "PenaltyCase-1",
                ScoringTest.penalty("a", "2026-04-10", Gravity.SERIOUS, "NOT_STATED"));

        var standing = new Scoring(Packs.SHIPPED).standing("CN-410100", facts, day("2026-05-01"));

        assertThat(text(standing.nextChange())).isEqualTo("2026-10-10 RATED 60 C");
    }

    @Test
    void passesOverDaysThatChangeNothing() {
        Given facts = new Given()
                .visited("2026-01-10")
                .visited("2026-03-10")
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.GENERAL)
                .penalised("PenaltyCase-2", "a", "2026-02-10", Gravity.MINOR);

        assertThat(text(facts.on("2026-03-10").nextChange())).isEqualTo("2027-01-10 RATED 100 A");
    }

    private static @Nullable String text(@Nullable NextChange change) {
        return change == null
                ? null
                : change.on() + " " + change.status() + " " + change.score() + " " + change.grade();
    }

    @Test
    void saysWhereNoRulesEverComeIntoForce() {
        assertThat(new Scoring(TestPack.RULES)
                        .standing("US-CA", Map.of(), day("2026-01-01"))
                        .nextChange())
                .isNull();
    }
}
