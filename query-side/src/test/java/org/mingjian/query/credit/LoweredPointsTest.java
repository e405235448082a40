package org.mingjian.query.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How time and timely correction lower what an act takes. */
class LoweredPointsTest {

    @ParameterizedTest(name = "serious act of 2026-01-10 on {0}: {1}")
    @CsvSource({
        "2026-01-09, 0",
        "2026-01-10, 40",
        "2027-01-09, 40",
        "2027-01-10, 20",
        "2029-01-09, 20",
        "2029-01-10, 0",
    })
    void decaysByStepsFromTheDayOfTheDecision(String asked, int taken) {
        Standing standing = new Given()
                .visited("2025-06-01")
                .visited("2027-12-01")
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.SERIOUS)
                .on(asked);

        assertThat(standing.score()).isEqualTo(100 - taken);
    }

    @ParameterizedTest(name = "order met {0}, fine paid {1}, due by the end of February: {2} on 2026-03-01")
    @CsvSource({
        ",           ,           15",
        "2026-02-20, ,           15",
        ",           2026-02-10, 15",
        "2026-02-20, 2026-02-10,  5",
        "2026-02-28, 2026-02-28,  5",
        "2026-03-01, 2026-02-10, 15",
        "2026-02-20, 2026-03-01, 15",
    })
    void takesLessOfAnActPutRightInAllThatTheRuleAsksFor(@Nullable String met, @Nullable String paid, int taken) {
        Standing standing = new Given()
                .penalisedWithDuty("a", "2026-01-10", Gravity.GENERAL, "2026-02-28", paid)
                .ordered("RectificationOrder-1", "a", "2026-01-05", "2026-02-28", met)
                .on("2026-03-01");

        assertThat(standing.score()).isEqualTo(100 - taken);
    }

    @Test
    void takesLessOnlyFromTheDayOnWhichItWasPutRight() {
        Given given = new Given()
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.SERIOUS)
                .ordered("RectificationOrder-1", "a", "2026-01-05", "2026-02-28", "2026-02-20");

        assertThat(given.on("2026-02-19").score()).isEqualTo(60);
        assertThat(given.on("2026-02-20").score()).isEqualTo(70);
    }

    @Test
    void saysWhatLoweredThePointsAndByWhichEvent() {
        Standing standing = new Given()
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.SERIOUS)
                .ordered("RectificationOrder-1#f1", "a", "2026-01-05", "2026-02-28", "2026-02-20")
                .on("2027-02-01");

        Standing.Point point = standing.points().get(0);
        assertThat(point.full()).isEqualTo(40);
        assertThat(point.points()).isEqualTo(20);
        assertThat(point.lowered())
                .extracting(l -> l.by() + " " + l.on() + " " + l.points() + " " + l.rule() + " " + l.events())
                .containsExactly(
                        "CORRECTION 2026-02-20 30 T-SERIOUS-CORRECTED [RectificationOrder-1@4]",
                        "TIME 2027-01-10 20 T-SERIOUS []");
    }

    @Test
    void warnsOfAnUnsureCorrectionOnlyWhereItLowersPoints() {
        Given given = new Given().penalisedWithDuty("a", "2026-01-10", Gravity.GENERAL, "2026-02-28", "2026-02-10");
        assertThat(given.on("2026-03-01").warnings()).isEmpty();

        given.ordered("RectificationOrder-1", "a", "2026-01-05", "2026-02-28", "2026-02-20");
        assertThat(given.on("2026-03-01").warnings()).containsExactly("T-GENERAL-CORRECTED: how much less");
    }

    @Test
    void isCorrectedByNoAdviceNoWithdrawnOrderAndNoOrderForAnotherAct() {
        OrderFact advice = OrderFact.of(day("2026-01-05"), 0, "a", Gravity.GENERAL, "ADVICE", day("2026-02-28"));
        OrderFact order = OrderFact.of(day("2026-01-05"), 0, "a", Gravity.GENERAL, "PRECONDITION", day("2026-02-28"));
        OrderCourse met = order.course().writtenOff(day("2026-02-01"), 4);

        Standing standing = new Given()
                .penalised("PenaltyCase-1", "a", "2026-01-10", Gravity.SERIOUS)
                .ordered("RectificationOrder-1", "b", "2026-01-05", "2026-02-28", "2026-02-01")
                .with("RectificationOrder-2", advice.faring(met))
                .with("RectificationOrder-3", order.faring(met.withdraw()))
                .with("RectificationOrder-4", order.faring(met.reopened(day("2026-03-31"))))
                .on("2026-03-01");

        assertThat(standing.score()).isEqualTo(60);
    }

    @Test
    void mayTakeNothingOfAnActPutRightAndStillShowIt() {
        Standing standing = new Given()
                .penalisedWithDuty("a", "2026-01-10", Gravity.MINOR, "2026-02-28", "2026-01-12")
                .on("2026-02-01");

        assertThat(standing.score()).isEqualTo(100);
        assertThat(standing.points()).extracting(Standing.Point::points).containsExactly(0);
        assertThat(standing.points().get(0).lowered().get(0).events()).containsExactly("PenaltyCase-a@7");
    }
}
