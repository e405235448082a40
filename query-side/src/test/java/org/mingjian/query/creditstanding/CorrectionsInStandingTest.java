package org.mingjian.query.creditstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;

import java.util.List;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.rectification.OrderNature;
import mingjian.subject.HonourLevel;
import mingjian.subject.HonourRecorded;
import mingjian.subject.HonourWithdrawn;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Lowered;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.Packs;

/** What was put right in its term costs less, and an honour gives a little; under the Henan pack, whose values are defaults. */
class CorrectionsInStandingTest {
    private static final String ORDER = "RectificationOrder-1";
    private static final String CASE = "PenaltyCase-1";
    private final History history = new History().add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"));

    @BeforeEach
    void givenAnOrderAndADecisionThatCountsFrom20261020() {
        order(OrderFacts.ordered(HOTEL, OrderNature.PRECONDITION, "2026-02-01", "2026-03-01", "Inspection-1", "f1"));
        penaltyCase(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", "Inspection-1"),
                CaseFacts.decided(HOTEL, "2026-04-10", "f1"),
                CaseFacts.served(NUMBER, "2026-04-20"));
    }

    private void order(SpecificRecordBase... payloads) {
        List.of(payloads).forEach(payload -> history.add(ORDER, HOTEL, Facts.UNIT, payload));
    }

    private void penaltyCase(SpecificRecordBase... payloads) {
        List.of(payloads).forEach(payload -> history.add(CASE, HOTEL, Facts.UNIT, payload));
    }

    private Standing standing() {
        var view = history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL);
        return new Scoring(Packs.SHIPPED).standing("CN-410105", view.facts(), day("2026-11-01"));
    }

    @Test
    void takesAllPointsWhileOneOfBothIsWanting() {
        order(OrderFacts.verified("2026-02-20"), OrderFacts.writtenOff("2026-02-21"));
        assertThat(standing().score()).isEqualTo(85);
    }

    @Test
    void takesLessWhenTheOrderWasMetAndTheFinePaid() {
        order(OrderFacts.verified("2026-02-20"), OrderFacts.writtenOff("2026-02-21"));
        penaltyCase(CaseFacts.paid(NUMBER, "2026-04-25"));

        assertThat(standing().score()).isEqualTo(90);
        assertThat(standing().points().get(0).lowered()).singleElement().satisfies(lowered -> {
            assertThat(lowered.by()).isEqualTo(Lowered.By.CORRECTION);
            assertThat(lowered.on()).isEqualTo(day("2026-04-25"));
            assertThat(lowered.events()).containsExactly(ORDER + "@2", CASE + "@4");
        });
    }

    @Test
    void goesByTheDayOnWhichItWasFoundRightHoweverLateTheOrderIsClosed() {
        order(OrderFacts.verified("2026-03-01"), OrderFacts.writtenOff("2026-04-01"));
        penaltyCase(CaseFacts.paid(NUMBER, "2026-04-25"));
        assertThat(standing().score()).isEqualTo(90);
    }

    @Test
    void takesAllPointsWhenTheTermWasMissed() {
        order(OrderFacts.unmet("2026-03-02"), OrderFacts.verified("2026-03-09"), OrderFacts.writtenOff("2026-03-10"));
        penaltyCase(CaseFacts.paid(NUMBER, "2026-04-25"));
        assertThat(standing().score()).isEqualTo(85);
    }

    @Test
    void keepsToATermThatWasProlonged() {
        order(
                OrderFacts.extended("2026-02-25", "2026-03-31"),
                OrderFacts.verified("2026-03-09"),
                OrderFacts.writtenOff("2026-03-10"));
        penaltyCase(CaseFacts.paid(NUMBER, "2026-04-25"));
        assertThat(standing().score()).isEqualTo(90);
    }

    @Test
    void takesAllPointsAgainWhenTheOrderIsReopenedOrWithdrawn() {
        order(OrderFacts.writtenOff("2026-02-21"), OrderFacts.reopened("2026-05-01", "2026-06-01"));
        penaltyCase(CaseFacts.paid(NUMBER, "2026-04-25"));
        assertThat(standing().score()).isEqualTo(85);

        order(OrderFacts.writtenOff("2026-05-20"));
        assertThat(standing().score()).isEqualTo(90);

        order(OrderFacts.withdrawn("2026-05-21"));
        assertThat(standing().score()).isEqualTo(85);
    }

    @Test
    void knowsNothingOfAnImportedCorrectionWithoutATermAndOfPerformanceElsewhere() {
        history.add("PenaltyCase-2", HOTEL, Facts.UNIT, imported())
                .add("RectificationOrder-2", HOTEL, Facts.UNIT, Facts.pastOrder(HOTEL, "b", OrderNature.PRECONDITION))
                .add("RectificationOrder-2", HOTEL, Facts.UNIT, OrderFacts.corrected("2026-02-20"));

        assertThat(standing().score()).isEqualTo(100 - 15 - 15);
    }

    private static SpecificRecordBase imported() {
        return Facts.pastPenalty(HOTEL, "b", "2026-04-10", CreditClass.GENERAL, Finality.FINAL);
    }

    @Test
    void givesForAnHonourUntilItIsWithdrawnOrRunsOut() {
        history.add(HOTEL, HOTEL, honour("h1", HonourLevel.PROVINCE, null))
                .add(HOTEL, HOTEL, honour("h2", HonourLevel.CITY, "2026-10-31"));
        assertThat(standing().score()).isEqualTo(85 + 5);

        history.add(
                HOTEL,
                HOTEL,
                HonourWithdrawn.newBuilder()
                        .setHonourId("h1")
                        .setWithdrawnOn(day("2026-10-01"))
                        .setReason("弄虚作假")
                        .build());
        assertThat(standing().score()).isEqualTo(85);
        assertThat(standing().merits().merits()).isEmpty();
    }

    private static HonourRecorded honour(String id, HonourLevel level, @Nullable String until) {
        return HonourRecorded.newBuilder()
                .setHonourId(id)
                .setTitle("守信激励对象")
                .setLevel(level)
                .setConferredBy("河南省人民政府")
                .setConferredOn(day("2026-05-01"))
                .setValidUntil(until == null ? null : day(until))
                .build();
    }
}
