package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merits add within their cap and never offset a serious act; vetoes keep a grade down whatever the score. */
class MeritsTest {

    @ParameterizedTest(name = "{0}, {1} and {2}: {3} of {4}")
    @CsvSource({
        // merits on 2026-02-01: province 8, city 5, together at most 10
        "NONE,     NONE,    false, 100, 0",
        "PROVINCE, NONE,    false, 108, 8",
        "PROVINCE, CITY,    false, 110, 13",
        "COUNTY,   NONE,    false, 100, 0",
        "PROVINCE, GENERAL, false,  93, 8",
        "NONE,     SERIOUS, false,  60, 0",
        "PROVINCE, SERIOUS, false,  60, 8",
        // they offset the general act beside a serious one, and nothing of that
        "PROVINCE, SERIOUS, true,   53, 8",
    })
    void addWithinTheCapAndNeverAgainstASeriousAct(
            String honour, String decided, boolean general, int score, int given) {
        Given facts = new Given().visited("2026-01-01").honoured("h1", "2026-01-15", honour);
        if (decided.equals("CITY")) {
            facts.honoured("h2", "2026-01-15", "CITY");
        } else if (!decided.equals("NONE")) {
            facts.penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.valueOf(decided));
        }
        if (general) {
            facts.penalised("PenaltyCase-2", "b", "2026-01-10", Gravity.GENERAL);
        }

        Standing standing = facts.on("2026-02-01");

        assertThat(standing.score()).isEqualTo(score);
        assertThat(standing.merits().given()).isEqualTo(given);
        assertThat(standing.merits().cap()).isEqualTo(10);
        assertThat(standing.merits().counted())
                .isEqualTo(score
                        - (100
                                - standing.points().stream()
                                        .mapToInt(Standing.Point::points)
                                        .sum()));
    }

    @ParameterizedTest(name = "city honour of 2026-01-15 on {0}: {1}")
    @CsvSource({"2026-01-14, 0", "2026-01-15, 5", "2026-07-14, 5", "2026-07-15, 2", "2027-01-14, 2", "2027-01-15, 0"})
    void fadeAsTheRuleSays(String asked, int given) {
        Standing standing = new Given()
                .visited("2026-01-01")
                .honoured("h1", "2026-01-15", "CITY")
                .on(asked);

        assertThat(standing.merits().given()).isEqualTo(given);
        assertThat(standing.score()).isEqualTo(100 + given);
    }

    @Test
    void areNamedWithEventRuleAndTerm() {
        Standing standing = new Given()
                .visited("2026-01-01")
                .honoured("h1", "2026-01-15", "CITY")
                .on("2026-02-01");

        assertThat(standing.merits().merits())
                .containsExactly(new MeritPoints.Merit(
                        "Subject-x@3",
                        "T-CITY",
                        "Test (2020) 6",
                        "Test catalogue Honours",
                        5,
                        java.time.LocalDate.of(2026, 1, 15),
                        java.time.LocalDate.of(2027, 1, 15)));
    }

    @Test
    void areNoEvidence() {
        assertThat(new Given()
                        .honoured("h1", "2026-01-15", "PROVINCE")
                        .on("2026-02-01")
                        .status())
                .isEqualTo(Standing.Status.NOT_RATED);
    }

    @ParameterizedTest(name = "{0} of a {1} act: {2}")
    @CsvSource({
        "CLOSURE,                MINOR,   C, true",
        "PROFESSION_BAN,         MINOR,   D, true",
        "CLOSURE PROFESSION_BAN, MINOR,   D, true",
        "CLOSURE,                SERIOUS, C, false",
        "FINE,                   MINOR,   A, false",
    })
    void leaveACeilingWhereItIs(String kinds, Gravity creditClass, String grade, boolean lowers) {
        Given facts = new Given()
                .honoured("h1", "2026-01-15", "PROVINCE")
                .penalised("PenaltyCase-1", "a", "2026-01-10", creditClass, kinds.split(" "));

        Standing standing = facts.on("2026-02-01");

        assertThat(standing.grade()).isEqualTo(grade);
        assertThat(standing.ceilings()).hasSize(kinds.equals("FINE") ? 0 : 1).allSatisfy(ceiling -> {
            assertThat(ceiling.grade()).isEqualTo(grade);
            assertThat(ceiling.event()).isEqualTo("PenaltyCase-1@2");
            assertThat(ceiling.lowers()).isEqualTo(lowers);
        });
    }

    @Test
    void leaveNoCeilingOnceTheDecisionCountsNoLonger() {
        Given facts = new Given()
                .visited("2026-01-01")
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.MINOR, "CLOSURE");

        assertThat(facts.on("2026-04-09").grade()).isEqualTo("C");
        assertThat(facts.on("2026-04-09").warnings()).containsExactly("T-VETO-CLOSURE: which ceiling");
        assertThat(facts.on("2026-04-10").grade()).isEqualTo("A");
        assertThat(facts.on("2026-04-10").ceilings()).isEmpty();
    }
}
