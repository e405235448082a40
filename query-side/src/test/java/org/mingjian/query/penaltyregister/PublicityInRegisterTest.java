package org.mingjian.query.penaltyregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.RecordFacts.OBJECTION;
import static org.mingjian.query.support.RecordFacts.REPAIRS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mingjian.credit.ObjectionOutcome;
import mingjian.penalty.CreditClass;
import mingjian.penalty.ReviewOutcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RecordFacts;

/** Class, first and last day in public, repair and objection, and withdrawal of what was taken away. */
class PublicityInRegisterTest {
    private static final String CASE = "PenaltyCase-1";
    private static final PenaltyRegisterFold FOLD = new PenaltyRegisterFold(Packs.PUBLICITY);

    private final History history = new History();

    private void givenAPublishedDecision(String on, CreditClass stated) {
        history.add(CASE, HOTEL, Facts.UNIT, CaseFacts.filed(HOTEL, "2026-03-01"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.established(HOTEL, "a1", null))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.decided(HOTEL, NUMBER, on, true, stated, "a1"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.served(NUMBER, on))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.published(NUMBER, on));
    }

    private Decision decision() {
        return history.view(FOLD, CASE).decisions().get(0);
    }

    private @Nullable PublicityState on(String day) {
        return decision().publicity().on(day(day));
    }

    @ParameterizedTest(name = "decided on {0}: class {1}, until {2}, repairable from {3}, by {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // The same decision one day apart: decree 58 of 2023, decree 36 of 2025.
                "2026-03-31, -, 2029-03-31, 2026-07-01, R58-REST",
                "2026-04-01, GENERAL, 2027-04-01, 2026-07-02, R36-GENERAL"
            })
    void isPublicByTheRulesOfItsDay(
            String on, @Nullable String recordClass, String last, String repairable, String rule) {
        givenAPublishedDecision(on, CreditClass.NOT_STATED);
        DecisionPublicity publicity = decision().publicity();

        assertThat(publicity.recordClass()).isEqualTo(recordClass);
        assertThat(publicity.firstDay()).isEqualTo(day(on));
        assertThat(publicity.lastDay()).isEqualTo(day(last));
        assertThat(publicity.repairableFrom()).isEqualTo(day(repairable));
        assertThat(publicity.rule()).isEqualTo(rule);
    }

    @Test
    void leavesPublicViewByItselfAfterItsLastDay() {
        givenAPublishedDecision("2026-04-01", CreditClass.GENERAL);

        assertThat(on("2026-03-31")).isNull();
        assertThat(on("2027-04-01")).isEqualTo(PublicityState.PUBLIC);
        assertThat(on("2027-04-02")).isEqualTo(PublicityState.ENDED);
    }

    @Test
    void tellsThatAMinorRecordIsNotPublicInPrinciple() {
        givenAPublishedDecision("2026-04-01", CreditClass.MINOR);

        assertThat(decision().publicity().published()).isEqualTo("NOT_IN_PRINCIPLE");
    }

    @Test
    void keepsARepairedRecordFromViewUntilTheRepairIsTakenBack() {
        givenAPublishedDecision("2026-04-01", CreditClass.GENERAL);
        history.add(REPAIRS, HOTEL, RecordFacts.requested("r1", CASE, NUMBER, "2026-07-02", null));
        assertThat(decision().disclosable()).isTrue();

        history.add(REPAIRS, HOTEL, RecordFacts.accepted("r1", CASE, NUMBER, "2026-07-03", "2026-07-17"))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", CASE, NUMBER, "2026-07-10"));
        assertThat(decision().disclosable()).isFalse();
        assertThat(on("2026-07-09")).isEqualTo(PublicityState.PUBLIC);
        assertThat(on("2026-07-10")).isEqualTo(PublicityState.ENDED);

        history.add(REPAIRS, HOTEL, RecordFacts.revoked("r1", CASE, NUMBER, "2026-09-01"));
        assertThat(decision().disclosable()).isTrue();
        assertThat(on("2026-08-31")).isEqualTo(PublicityState.ENDED);
        assertThat(on("2026-09-01")).isEqualTo(PublicityState.PUBLIC);
    }

    @Test
    void marksAnObjectionAtOnceAndWhatBecameOfIt() {
        givenAPublishedDecision("2026-04-01", CreditClass.GENERAL);
        history.add(OBJECTION, HOTEL, RecordFacts.objected(CASE, NUMBER, "2026-06-16", "2026-06-22"));
        assertThat(marks()).containsExactly("RAISED");
        assertThat(decision().disclosable()).isTrue();

        history.add(OBJECTION, HOTEL, RecordFacts.resolved(CASE, NUMBER, "2026-06-18", ObjectionOutcome.CONFIRMED));
        assertThat(marks()).containsExactly("CONFIRMED");
    }

    private List<String> marks() {
        PenaltyRegisterView view = history.view(FOLD, CASE);
        return view.marksOn(view.decisions().get(0)).values().stream()
                .map(Mark::state)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"REVOKED", "DECLARED_VOID", "DECLARED_UNLAWFUL", "TO_BE_MADE_ANEW"})
    void isToBeWithdrawnWithinThreeWorkingDaysAfterItWasTakenAway(ReviewOutcome outcome) {
        givenAPublishedDecision("2026-04-01", CreditClass.GENERAL);
        // Tuesday before 国庆: Wednesday, then Thursday and Friday after the holidays, 行政处罚法 art 48, 85.
        history.add(CASE, HOTEL, Facts.UNIT, CaseFacts.reviewDecided(NUMBER, outcome, "2026-09-29", null));

        assertThat(decision().publicity().withdrawBy()).isEqualTo(day("2026-10-09"));
        assertThat(on("2026-09-28")).isEqualTo(PublicityState.PUBLIC);
        assertThat(on("2026-09-29")).isEqualTo(PublicityState.TO_WITHDRAW);
        assertThat(on("2026-10-09")).isEqualTo(PublicityState.TO_WITHDRAW);
        assertThat(on("2026-10-10")).isEqualTo(PublicityState.WITHDRAW_OVERDUE);

        history.add(CASE, HOTEL, Facts.UNIT, CaseFacts.publicationWithdrawn(NUMBER, "2026-10-12"));
        assertThat(on("2026-10-11")).isEqualTo(PublicityState.WITHDRAW_OVERDUE);
        assertThat(on("2026-10-12")).isEqualTo(PublicityState.ENDED);
    }

    @Test
    void staysOnTheWorklistWithoutADayWhereTheCalendarIsNotKnown() {
        givenAPublishedDecision("2026-04-01", CreditClass.GENERAL);
        history.add(
                CASE, HOTEL, Facts.UNIT, CaseFacts.reviewDecided(NUMBER, ReviewOutcome.REVOKED, "2026-12-30", null));

        assertThat(decision().publicity().withdrawBy()).isNull();
        assertThat(on("2027-06-01")).isEqualTo(PublicityState.TO_WITHDRAW);
    }

    /** A repair may arrive before its decision, and again. */
    @Property(tries = 100)
    void isTheSameWhateverTheOrderBetweenItsStreams(@ForAll long seed) {
        History recorded = new History()
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.filed(HOTEL, "2026-03-01"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.established(HOTEL, "a1", null))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.decided(HOTEL, "2026-04-01", "a1"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.served(NUMBER, "2026-04-02"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.published(NUMBER, "2026-04-03"))
                .add(REPAIRS, HOTEL, RecordFacts.requested("r1", CASE, NUMBER, "2026-07-02", "2026-07-07"))
                .add(REPAIRS, HOTEL, RecordFacts.accepted("r1", CASE, NUMBER, "2026-07-03", "2026-07-17"))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", CASE, NUMBER, "2026-07-10"))
                .add(REPAIRS, HOTEL, RecordFacts.revoked("r1", CASE, NUMBER, "2026-09-01"))
                .add(OBJECTION, HOTEL, RecordFacts.objected(CASE, NUMBER, "2026-06-16", "2026-06-22"))
                .add(OBJECTION, HOTEL, RecordFacts.resolved(CASE, NUMBER, "2026-06-18", ObjectionOutcome.CONFIRMED));

        assertThat(History.views(FOLD, shuffled(recorded.events(), new Random(seed))))
                .isEqualTo(History.views(FOLD, recorded.events()));
    }

    /** Streams keep their own order; now and then an event comes again. */
    private static List<RecordedEvent> shuffled(List<RecordedEvent> recorded, Random random) {
        List<RecordedEvent> left = new ArrayList<>(recorded);
        List<RecordedEvent> arriving = new ArrayList<>();
        while (!left.isEmpty()) {
            String stream = left.get(random.nextInt(left.size())).stream();
            RecordedEvent next = left.stream()
                    .filter(event -> event.stream().equals(stream))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            arriving.add(next);
            if (random.nextInt(3) == 0) {
                arriving.add(next);
            }
        }
        return arriving;
    }
}
