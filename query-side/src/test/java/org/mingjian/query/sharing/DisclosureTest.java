package org.mingjian.query.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;

import java.util.List;
import java.util.Map;
import mingjian.penalty.CreditClass;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewOutcome;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RecordFacts;

/** What of the facts of one moment is shown at another. */
class DisclosureTest {
    private static final String CASE = "PenaltyCase-1";
    private static final String HENAN = "CN-410105";
    private final Scoring scoring = new Scoring(Packs.SHIPPED);
    private final Disclosure disclosure = new Disclosure(scoring);
    private final History history = new History().add(HOTEL, HOTEL, Facts.registered("花园宾馆", HENAN));

    private DisclosureTest given(SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(CASE, HOTEL, Facts.UNIT, payload);
        }
        return this;
    }

    private DisclosureTest givenAFinalDecision() {
        return given(
                CaseFacts.filed(HOTEL, "2026-04-01"),
                CaseFacts.established(HOTEL, "f1", null),
                CaseFacts.decided(HOTEL, NUMBER, "2026-04-10", true, CreditClass.SERIOUS, "f1"),
                CaseFacts.served(NUMBER, "2026-04-12"),
                CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-05-01", "2026-05-02"));
    }

    private Map<String, Fact> facts() {
        return history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL).facts();
    }

    private Standing shown(Map<String, Fact> then, String today) {
        return scoring.standing(HENAN, disclosure.shown(HENAN, then, facts(), day(today)), day("2026-06-01"));
    }

    @Test
    void showsWhatStandsAndIsPublic() {
        Map<String, Fact> then = givenAFinalDecision().facts();

        assertThat(shown(then, "2026-11-22").points()).hasSize(1);
        assertThat(disclosure.withheld(HENAN, then, facts(), day("2026-11-22"))).isEmpty();
    }

    @Test
    void showsWhatAReviewChangedAsItIsNowForEveryMoment() {
        Map<String, Fact> then = givenAFinalDecision().facts();
        given(
                CaseFacts.reviewDecided(NUMBER, ReviewOutcome.CHANGED, "2026-09-01", "2026-09-02", PenaltyKind.WARNING),
                CaseFacts.published(NUMBER, "2026-05-03"));

        assertThat(scoring.standing(HENAN, then, day("2026-06-01")).points())
                .extracting(Standing.Point::rule)
                .containsExactly("H36-SERIOUS");
        assertThat(shown(then, "2026-07-01").points())
                .extracting(Standing.Point::rule)
                .containsExactly("H36-KIND-MINOR");
    }

    @Test
    void showsNoRepairedRecordForAnyMomentAndAFalselyRepairedOneAgain() {
        Map<String, Fact> then = givenAFinalDecision().facts();
        history.add(RecordFacts.REPAIRS, HOTEL, RecordFacts.approved("r1", CASE, NUMBER, "2026-09-01"));
        Map<String, Fact> repaired = facts();

        assertThat(disclosure.withheld(HENAN, then, repaired, day("2026-09-02")))
                .containsExactly(new Withheld(CASE + "@2", Withheld.Why.REPAIRED));
        assertThat(shown(then, "2026-09-02").points()).isEmpty();

        history.add(RecordFacts.REPAIRS, HOTEL, RecordFacts.revoked("r1", CASE, NUMBER, "2026-10-01"));

        assertThat(disclosure.withheld(HENAN, then, facts(), day("2026-10-02"))).isEmpty();
        assertThat(shown(then, "2026-10-02").points()).hasSize(1);
    }

    @Test
    void showsNoDecisionInWhosePlaceAnotherStands() {
        Map<String, Fact> then = givenAFinalDecision().facts();
        given(
                CaseFacts.reviewDecided(NUMBER, ReviewOutcome.TO_BE_MADE_ANEW, "2026-09-01", "2026-09-02"),
                CaseFacts.decided(HOTEL, "郑卫罚〔2026〕8号", "2026-10-01", true, CreditClass.MINOR, "f1"),
                CaseFacts.served("郑卫罚〔2026〕8号", "2026-10-02"));

        assertThat(shown(then, "2026-11-22").points()).isEmpty();
        assertThat(disclosure.withheld(HENAN, then, facts(), day("2026-11-22")))
                .containsExactly(new Withheld(CASE + "@2", Withheld.Why.SUPERSEDED));
    }

    @Test
    void showsNothingThatIsNotOnRecordAnyMore() {
        Map<String, Fact> then = givenAFinalDecision().facts();

        assertThat(disclosure.shown(HENAN, then, Map.of(), day("2026-11-22"))).isEmpty();
    }

    @Test
    void showsADecisionUntilTheDayBeforeItsRecordEnds() {
        Map<String, Fact> then = givenAFinalDecision().facts();

        assertThat(shown(then, "2029-04-09").points()).hasSize(1);
        assertThat(shown(then, "2029-04-10").points()).isEmpty();
        assertThat(disclosure.withheld(HENAN, then, facts(), day("2029-04-10")))
                .containsExactly(new Withheld(CASE + "@2", Withheld.Why.EXPIRED));
    }

    @Test
    void showsAMinorDecisionOnlyIfItWasMadePublicAndThreeMonthsAtMost() {
        given(
                CaseFacts.filed(HOTEL, "2026-04-01"),
                CaseFacts.established(HOTEL, "f1", null),
                CaseFacts.decided(HOTEL, NUMBER, "2026-04-10", true, CreditClass.MINOR, "f1"),
                CaseFacts.served(NUMBER, "2026-04-12"),
                CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-05-01", "2026-05-02"));
        Map<String, Fact> then = facts();

        assertThat(why(then, "2026-05-03")).containsExactly(Withheld.Why.NOT_PUBLIC);
        assertThat(shown(then, "2026-05-03").points()).isEmpty();

        given(CaseFacts.published(NUMBER, "2026-05-03"));

        assertThat(why(then, "2026-07-09")).isEmpty();
        assertThat(shown(then, "2026-07-09").points()).hasSize(1);
        assertThat(why(then, "2026-07-10")).containsExactly(Withheld.Why.EXPIRED);
    }

    @Test
    void showsNoDecisionOfTheSummaryProcedureUnderDecree58ThoughItWasMadePublic() {
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", null),
                Facts.with(
                        CaseFacts.decided(HOTEL, NUMBER, "2026-03-31", true, CreditClass.NOT_STATED, "f1"),
                        "procedure",
                        Procedure.SUMMARY),
                CaseFacts.served(NUMBER, "2026-03-31"),
                CaseFacts.published(NUMBER, "2026-04-03"));

        assertThat(why(facts(), "2026-06-01")).containsExactly(Withheld.Why.NOT_PUBLIC);
    }

    private List<Withheld.Why> why(Map<String, Fact> then, String today) {
        return disclosure.withheld(HENAN, then, facts(), day(today)).stream()
                .map(Withheld::why)
                .toList();
    }

    @Test
    void marksNoInspectionAndNothingUndecided() {
        given(CaseFacts.filed(HOTEL, "2026-04-01"), CaseFacts.established(HOTEL, "f1", null));
        history.add("Inspection-1", HOTEL, Facts.UNIT, Facts.pastInspection(HOTEL, Facts.UNIT, "2026-03-01"));

        assertThat(disclosure.withheld(HENAN, facts(), facts(), day("2026-11-22")))
                .isEmpty();
        assertThat(disclosure.shown(HENAN, facts(), facts(), day("2026-11-22"))).hasSize(2);
    }
}
