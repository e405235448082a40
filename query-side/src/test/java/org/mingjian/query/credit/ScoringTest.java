package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.credit.Standing.Status;
import org.mingjian.query.support.Packs;

class ScoringTest {
    private static final String HENAN = "CN-410100";
    private static final Fact CLEAN_VISIT = new InspectionFact(day("2026-01-10"), 0, "NO_PROBLEM_FOUND", Map.of());

    private final Scoring scoring = new Scoring(Packs.SHIPPED);

    @ParameterizedTest(name = "{0} decided {1}, final {2}, asked {3}: {4} {5}")
    @CsvSource({
        // class, decided, finality, asked, score, grade
        "SERIOUS,    2026-04-10, FINAL,      2026-05-01,  60, C",
        "GENERAL,    2026-04-10, FINAL,      2026-05-01,  85, B",
        "MINOR,      2026-04-10, FINAL,      2026-05-01,  97, A",
        "NOT_STATED, 2026-04-10, FINAL,      2026-05-01,  85, B",
        // the rule of the day of the decision: decree 58 until 2026-03-31, decree 36 from 2026-04-01
        "GENERAL,    2026-03-31, FINAL,      2027-04-01,  85, B",
        "GENERAL,    2026-04-01, FINAL,      2027-04-01, 100, A",
        // and no rule at all for a decision made before decree 58
        "GENERAL,    2023-05-01, FINAL,      2026-02-01,  85, B",
        "GENERAL,    2023-04-30, FINAL,      2026-02-01, 100, A",
        // expiry is the first day that no longer counts
        "MINOR,      2026-04-10, FINAL,      2026-07-09,  97, A",
        "MINOR,      2026-04-10, FINAL,      2026-07-10, 100, A",
        "SERIOUS,    2026-04-10, FINAL,      2029-04-09,  60, C",
        "SERIOUS,    2026-04-10, FINAL,      2029-04-10, 100, A",
        // finality, Henan art 20(2)
        "SERIOUS,    2026-04-10, OPEN,       2026-12-01, 100, A",
        "SERIOUS,    2026-04-10, NOT_STATED, 2026-10-09, 100, A",
        "SERIOUS,    2026-04-10, NOT_STATED, 2026-10-10,  60, C",
        // before the decision nothing is known
        "SERIOUS,    2026-04-10, FINAL,      2026-04-09, 100, A",
    })
    void scoresByClassDayAndFinality(
            Gravity creditClass, String decided, String finality, String asked, int score, String grade) {
        var facts = Map.of("Inspection-1", CLEAN_VISIT, "PenaltyCase-1", penalty("a", decided, creditClass, finality));

        Standing standing = scoring.standing(HENAN, facts, day(asked));

        assertThat(standing.score()).isEqualTo(score);
        assertThat(standing.grade()).isEqualTo(grade);
    }

    @Test
    void countsOnlyTheGravestConsequenceOfAnActAndListsTheRest() {
        var facts = Map.of(
                "PenaltyCase-1", penalty("a", "2026-04-10", Gravity.GENERAL, "FINAL"),
                "PenaltyCase-2", penalty("a", "2026-04-12", Gravity.SERIOUS, "FINAL"),
                "RectificationOrder-1", order("a", "WITH_PENALTY"),
                "RectificationOrder-2", order("a", "ADVICE"));

        Standing standing = scoring.standing(HENAN, facts, day("2026-05-01"));

        assertThat(standing.score()).isEqualTo(60);
        assertThat(standing.points()).singleElement().satisfies(point -> {
            assertThat(point.event()).isEqualTo("PenaltyCase-2@0");
            assertThat(point.rule()).isEqualTo("H36-SERIOUS");
            assertThat(point.article()).contains("36号");
            assertThat(point.catalogue()).contains("公共信用信息基础目录", "行政处罚");
            assertThat(point.full()).isEqualTo(40);
            assertThat(point.from()).isEqualTo(day("2026-04-12"));
            assertThat(point.until()).isEqualTo(day("2029-04-12"));
            assertThat(point.absorbed())
                    .extracting(Standing.Absorbed::event)
                    .containsExactly("PenaltyCase-1@0", "RectificationOrder-1@0");
        });
    }

    @Test
    void takesPointsForEachActOfItsOwn() {
        var facts = Map.of(
                "PenaltyCase-1", penalty("a", "2026-04-10", Gravity.GENERAL, "FINAL"),
                "PenaltyCase-2", penalty("b", "2026-04-10", Gravity.SERIOUS, "FINAL"));

        assertThat(scoring.standing(HENAN, facts, day("2026-05-01")).score()).isEqualTo(45);
    }

    @Test
    void neverFallsBelowZero() {
        var facts = new HashMap<String, Fact>();
        for (int i = 0; i < 9; i++) {
            facts.put("PenaltyCase-" + i, penalty("act" + i, "2026-04-10", Gravity.SERIOUS, "FINAL"));
        }

        Standing standing = scoring.standing(HENAN, facts, day("2026-05-01"));

        assertThat(standing.score()).isZero();
        assertThat(standing.grade()).isEqualTo("D");
    }

    @Test
    void isNotRatedWithoutEvidence() {
        assertThat(scoring.standing(HENAN, Map.of(), day("2026-05-01")).status())
                .isEqualTo(Status.NOT_RATED);
        var refused =
                Map.<String, Fact>of("Inspection-1", new InspectionFact(day("2026-01-10"), 0, "REFUSED", Map.of()));
        assertThat(scoring.standing(HENAN, refused, day("2026-05-01")).status()).isEqualTo(Status.NOT_RATED);
        var visited = Map.of("Inspection-1", CLEAN_VISIT);
        assertThat(scoring.standing(HENAN, visited, day("2031-01-10")).status()).isEqualTo(Status.NOT_RATED);
        assertThat(scoring.standing(HENAN, visited, day("2031-01-09")).status()).isEqualTo(Status.RATED);
    }

    @Test
    void saysWhereNoRulesAreInForce() {
        var facts = Map.of("Inspection-1", CLEAN_VISIT);

        assertThat(scoring.standing("US-CA", facts, day("2026-05-01")).status()).isEqualTo(Status.NO_RULES_IN_FORCE);
        assertThat(scoring.standing(HENAN, facts, day("2020-04-30")).status()).isEqualTo(Status.NO_RULES_IN_FORCE);
        assertThat(scoring.standing("CN-370800", facts, day("2026-05-01")).status())
                .isEqualTo(Status.NO_RULES_IN_FORCE);
    }

    @Test
    void showsWhatDoesNotCountYetAndWhy() {
        var facts = Map.of(
                "Inspection-1", CLEAN_VISIT,
                "PenaltyCase-1", penalty("a", "2026-04-10", Gravity.SERIOUS, "OPEN"),
                "PenaltyCase-2", penalty("b", "2026-04-10", Gravity.SERIOUS, "NOT_STATED"));

        assertThat(scoring.standing(HENAN, facts, day("2026-05-01")).pending())
                .extracting(p -> p.event() + " " + p.why() + " " + p.countsFrom())
                .containsExactly("PenaltyCase-1@0 UNDER_REVIEW null", "PenaltyCase-2@0 CHALLENGE_PERIOD 2026-10-10");
    }

    @Test
    void announcesNoDayForWhatExpiresBeforeItWouldCount() {
        var facts = Map.of(
                "Inspection-1", CLEAN_VISIT, "PenaltyCase-1", penalty("a", "2026-04-10", Gravity.MINOR, "NOT_STATED"));

        assertThat(scoring.standing(HENAN, facts, day("2026-05-01")).pending())
                .extracting(p -> p.event() + " " + p.why() + " " + p.countsFrom())
                .containsExactly("PenaltyCase-1@0 LAPSES_FIRST null");
    }

    @Test
    void isNotMovedByFindingsOrdersOrRechecksOfAnActThatCounts() {
        var facts = new HashMap<>(Map.of("PenaltyCase-1", penalty("a", "2026-04-10", Gravity.SERIOUS, "FINAL")));
        var before = scoring.standing(HENAN, facts, day("2026-05-01"));

        facts.put("RectificationOrder-1", order("a", "PRECONDITION"));
        facts.put(
                "Inspection-1",
                new InspectionFact(day("2026-04-01"), 0, "PROBLEMS_FOUND", Map.of("a", Gravity.SERIOUS)));
        var after = scoring.standing(HENAN, facts, day("2026-05-01"));

        assertThat(after.points()).isEqualTo(before.points());
        assertThat(after.score()).isEqualTo(before.score());
    }

    @Test
    void takesNothingForAMereWarningUnderTheFormerRule() {
        var warning = PenaltyFact.elsewhere(
                day("2025-04-10"),
                0,
                false,
                "a",
                Gravity.NOT_STATED,
                Imposed.of(Gravity.NOT_STATED, List.of("WARNING"), Finality.FINAL));

        Standing standing = scoring.standing(HENAN, Map.of("PenaltyCase-1", warning), day("2025-05-01"));

        assertThat(standing.status()).isEqualTo(Status.NOT_RATED);
        assertThat(standing.unmatched()).isEmpty();
        assertThat(standing.points()).isEmpty();
    }

    @Test
    void warnsOfWhatIsNotSure() {
        var facts = Map.of("PenaltyCase-1", penalty("a", "2026-04-10", Gravity.SERIOUS, "FINAL"));

        assertThat(scoring.standing(HENAN, facts, day("2026-05-01")).warnings())
                .anyMatch(w -> w.startsWith("H36-SERIOUS:"))
                .anyMatch(w -> w.contains("bands"));
    }

    @ParameterizedTest(name = "{0} decided {1}: from {2} by {3}")
    @CsvSource({
        // decree 36: minimum publicity of a year, three months and none; decree 58: three months
        "SERIOUS, 2026-04-10, 2027-04-11, R36-SERIOUS",
        "GENERAL, 2026-04-10, 2026-07-11, R36-GENERAL",
        "MINOR,   2026-04-10, 2026-04-10, R36-MINOR",
        "GENERAL, 2026-04-01, 2026-07-02, R36-GENERAL",
        "GENERAL, 2026-03-31, 2026-07-01, R58-REST",
    })
    void saysWhatWouldRepairARecordAndFromWhen(Gravity creditClass, String decided, String from, String rule) {
        var facts = Map.<String, Fact>of("PenaltyCase-1", penalty("a", decided, creditClass, "FINAL"));

        RepairPath repair = repairOf(scoring.standing(HENAN, facts, day("2026-05-01")));

        assertThat(repair.from()).isEqualTo(day(from));
        assertThat(repair.rule()).isEqualTo(rule);
        assertThat(repair.packSha256()).hasSize(64);
        assertThat(repair.needs()).containsExactly(RepairPath.Need.values());
    }

    @Test
    void needsForARepairOnlyWhatIsNotOnRecordAsDone() {
        Given given = new Given()
                .penalisedWithDuty("a", "2026-04-10", Gravity.GENERAL, "2026-04-25", "2026-05-09")
                .ordered("RectificationOrder-1", "a", "2026-04-10", "2026-04-20", "2026-05-02");

        RepairPath repair = repairOf(scoring.standing(HENAN, given.facts(), day("2026-06-01")));

        assertThat(repair.needs()).containsExactly(RepairPath.Need.COMMITMENT, RepairPath.Need.APPLICATION);
    }

    private static RepairPath repairOf(Standing standing) {
        return Objects.requireNonNull(standing.points().get(0).repair());
    }

    @Test
    void tellsTheNumberAndAgeOfItsEvidence() {
        var facts = Map.of(
                "Inspection-1", CLEAN_VISIT, "PenaltyCase-1", penalty("a", "2026-04-10", Gravity.SERIOUS, "FINAL"));

        assertThat(scoring.standing(HENAN, facts, day("2026-05-01")).evidence())
                .isEqualTo(new Standing.Evidence(2, day("2026-04-10"), day("2026-01-10"), 21L));
    }

    static Fact penalty(String act, String decided, Gravity creditClass, String finality) {
        return PenaltyFact.elsewhere(
                day(decided),
                0,
                false,
                act,
                Gravity.NOT_STATED,
                Imposed.of(creditClass, List.of("FINE"), Finality.valueOf(finality)));
    }

    private static Fact order(String act, String nature) {
        return OrderFact.of(day("2026-04-10"), 0, act, Gravity.GENERAL, nature);
    }
}
