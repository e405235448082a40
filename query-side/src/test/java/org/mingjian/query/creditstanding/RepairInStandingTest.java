package org.mingjian.query.creditstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.RecordFacts.OBJECTION;
import static org.mingjian.query.support.RecordFacts.REPAIRS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mingjian.credit.ObjectionOutcome;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import org.junit.jupiter.api.Test;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Objection;
import org.mingjian.query.credit.ObjectionFact;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Repairs;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.RecordFacts;

/** What an approved repair ends, what a false one revives, and that an objection changes no score. */
class RepairInStandingTest {
    private static final String PAST = "PenaltyCase-1";
    private static final String CASE = "PenaltyCase-2";

    private final History history = new History()
            .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
            .add(
                    PAST,
                    HOTEL,
                    Facts.UNIT,
                    Facts.pastPenalty(HOTEL, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL));

    private CreditStandingView view() {
        return history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL);
    }

    private List<String> countedOn(String day) {
        return standing(day).points().stream().map(Standing.Point::event).toList();
    }

    private Standing standing(String day) {
        return new Scoring(Packs.SHIPPED).standing("CN-410105", view().facts(), day(day));
    }

    private boolean isHidden(String key) {
        var facts = view().facts();
        Fact fact = facts.get(key);
        return fact instanceof PenaltyFact && Repairs.among(facts).hide(key, fact);
    }

    @Test
    void endsWhatADecisionCostsFromItsDayOn() {
        history.add(REPAIRS, HOTEL, RecordFacts.requested("r1", PAST, null, "2026-07-13", null))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", PAST, null, "2026-07-20"));

        assertThat(countedOn("2026-07-19")).isNotEmpty();
        assertThat(countedOn("2026-07-20")).isEmpty();
        assertThat(isHidden(PAST)).isTrue();
    }

    @Test
    void tellsThatAPointLastsUntilTheRepairThatIsKnownTakesEffect() {
        assertThat(until("2026-07-14")).containsExactly(day("2027-04-10"));

        history.add(REPAIRS, HOTEL, RecordFacts.requested("r1", PAST, null, "2026-07-13", null))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", PAST, null, "2026-07-20"));

        assertThat(until("2026-07-14")).containsExactly(day("2026-07-20"));
    }

    private List<LocalDate> until(String day) {
        return standing(day).points().stream().map(Standing.Point::until).toList();
    }

    @Test
    void revivesWhatWasRepairedByFalsehood() {
        history.add(REPAIRS, HOTEL, RecordFacts.approved("r1", PAST, null, "2026-07-20"))
                .add(REPAIRS, HOTEL, RecordFacts.revoked("r1", PAST, null, "2026-09-01"));

        assertThat(countedOn("2026-08-31")).isEmpty();
        assertThat(countedOn("2026-09-01")).isEqualTo(countedOn("2026-07-19")).isNotEmpty();
        assertThat(isHidden(PAST)).isFalse();
    }

    @Test
    void repairsTheDecisionThatItNamesAndNoOtherOfTheCase() {
        history.add(CASE, HOTEL, Facts.UNIT, CaseFacts.filed(HOTEL, "2026-03-01"))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.established(HOTEL, "a1", null))
                .add(CASE, HOTEL, Facts.UNIT, CaseFacts.established(HOTEL, "a2", null))
                .add(
                        CASE,
                        HOTEL,
                        Facts.UNIT,
                        CaseFacts.decided(HOTEL, NUMBER, "2026-04-01", true, CreditClass.GENERAL, "a1"))
                .add(
                        CASE,
                        HOTEL,
                        Facts.UNIT,
                        CaseFacts.decided(HOTEL, "2号", "2026-04-01", true, CreditClass.GENERAL, "a2"))
                .add(REPAIRS, HOTEL, RecordFacts.approved("r1", CASE, NUMBER, "2026-07-20"));

        assertThat(isHidden(CASE + "#a1")).isTrue();
        assertThat(isHidden(CASE + "#a2")).isFalse();
        assertThat(isHidden(PAST)).isFalse();
    }

    @Test
    void writesTheGradesDownTheSameWhicheverCameFirst() {
        history.add(REPAIRS, HOTEL, RecordFacts.approved("r1", PAST, null, "2026-07-20"))
                .add(OBJECTION, HOTEL, RecordFacts.objected(PAST, null, "2026-05-06", null));
        List<RecordedEvent> backwards = new ArrayList<>(history.events());
        Collections.reverse(backwards);

        assertThat(History.views(new CreditStandingFold(Packs.SHIPPED), backwards)
                        .get(HOTEL))
                .isEqualTo(view());
    }

    @Test
    void annotatesAnObjectionAndChangesNoScore() {
        var before = countedOn("2026-07-01");
        history.add(OBJECTION, HOTEL, RecordFacts.objected(PAST, null, "2026-05-06", "2026-05-11"));
        assertThat(view().facts().get(OBJECTION)).isEqualTo(new ObjectionFact(day("2026-05-06"), 0, PAST, null, null));

        history.add(OBJECTION, HOTEL, RecordFacts.resolved(PAST, null, "2026-05-08", ObjectionOutcome.CONFIRMED));
        assertThat(view().facts().get(OBJECTION))
                .isEqualTo(new ObjectionFact(day("2026-05-06"), 0, PAST, null, "CONFIRMED"));
        assertThat(standing("2026-07-01").points().get(0).objections())
                .containsExactly(new Objection(OBJECTION + "@0", day("2026-05-06"), "CONFIRMED"));
        assertThat(standing("2026-05-05").pending())
                .allSatisfy(pending -> assertThat(pending.objections()).isEmpty());
        assertThat(countedOn("2026-07-01")).isEqualTo(before).isNotEmpty();
    }
}
