package org.mingjian.query.tierboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.Facts.day;
import static org.mingjian.query.support.TierFacts.confirmed;
import static org.mingjian.query.support.TierFacts.ended;
import static org.mingjian.query.support.TierFacts.heard;
import static org.mingjian.query.support.TierFacts.objected;
import static org.mingjian.query.support.TierFacts.overridden;
import static org.mingjian.query.support.TierFacts.proposed;
import static org.mingjian.query.support.TierFacts.reviewed;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.TierFacts;

class TierBoardFoldTest {
    private final History history = new History();

    private TierBoardFoldTest given(SpecificRecordBase... payloads) {
        return given(TierFacts.STREAM, payloads);
    }

    private TierBoardFoldTest given(String stream, SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(stream, Facts.HOTEL, Facts.UNIT, payload);
        }
        return this;
    }

    private Grading grading() {
        return Objects.requireNonNull(
                history.view(new TierBoardFold(), TierFacts.STREAM).grading());
    }

    private List<Listing> lists(String on) {
        return Objects.requireNonNull(
                        history.view(new TierBoardFold(), TierFacts.LISTING).listings())
                .on(day(on));
    }

    /** Tier and states, as on a day. */
    private String on(String iso) {
        Situation then = grading().on(day(iso));
        Act decided = then.decided();
        TierValue tier = decided == null ? null : decided.tier();
        return (tier == null ? "-" : tier.counted())
                + " "
                + then.states().stream().map(TierState::code).sorted().toList();
    }

    @Test
    void hasNoTierUntilWhatIsProposedIsDecided() {
        given(reviewed("2026-03-01"), proposed("A", "2026-03-02", null), confirmed("A", "2026-03-10", "2026-03-10"));

        assertThat(on("2026-03-01")).isEqualTo("- []");
        assertThat(on("2026-03-02")).isEqualTo("- [proposed]");
        assertThat(on("2026-03-10")).isEqualTo("A [confirmed]");
    }

    @Test
    void takesATierFromTheDayOnWhichItIsEffective() {
        given(proposed("A", "2026-03-02", null), confirmed("A", "2026-03-10", "2026-04-01"));

        assertThat(on("2026-03-31")).isEqualTo("- []");
        assertThat(on("2026-04-01")).isEqualTo("A [confirmed]");
    }

    @Test
    void neverTakesADecisionThatIsOvertakenBeforeItIsEffective() {
        given(
                proposed("A", "2026-03-02", null),
                confirmed("A", "2026-03-10", "2026-07-01"),
                overridden("B", "2026-06-10", "2026-06-10", "2026-12-01"));

        assertThat(on("2026-06-11")).isEqualTo("B [overridden]");
        assertThat(on("2026-07-02")).isEqualTo("B [overridden]");
    }

    @Test
    void isDueForReviewFromTheDayThatWasSet() {
        given(proposed("A", "2026-03-02", null), overridden("C", "2026-03-10", "2026-03-10", "2026-09-10"));

        assertThat(on("2026-09-09")).isEqualTo("C [overridden]");
        assertThat(on("2026-09-10")).isEqualTo("C [overridden, review-due]");
        assertThat(grading().on(day("2026-09-10")).reviewBy()).isEqualTo(day("2026-09-10"));
    }

    @Test
    void isDueForReviewWhereTheProposalThatWasConfirmedSaysWhen() {
        given(proposed("A", "2026-03-02", "2027-03-01"), confirmed("A", "2026-03-10", "2026-03-10"));

        assertThat(on("2027-02-28")).isEqualTo("A [confirmed]");
        assertThat(on("2027-03-01")).isEqualTo("A [confirmed, review-due]");
    }

    @Test
    void standsWhileItIsObjectedToAndAnotherIsProposed() {
        given(
                proposed("B", "2026-03-02", null),
                confirmed("B", "2026-03-10", "2026-03-10"),
                objected("o1", "2026-03-20"),
                proposed("A", "2026-03-25", null));

        assertThat(on("2026-03-25")).isEqualTo("B [confirmed, objected, proposed]");
    }

    @Test
    void isKeptOrChangedByTheDecisionOnAnObjection() {
        given(
                proposed("B", "2026-03-02", null),
                confirmed("B", "2026-03-10", "2026-03-10"),
                objected("o1", "2026-03-20"),
                heard("o1", "2026-03-30", null),
                objected("o2", "2026-04-10"),
                heard("o2", "2026-04-20", "A"));

        assertThat(on("2026-03-30")).isEqualTo("B [confirmed]");
        assertThat(on("2026-04-19")).isEqualTo("B [confirmed, objected]");
        assertThat(on("2026-04-20")).isEqualTo("A [overridden]");
    }

    @Test
    void hasNoneAfterItWasEndedAndMayHaveOneAgain() {
        given(
                proposed("B", "2026-03-02", null),
                confirmed("B", "2026-03-10", "2026-03-10"),
                objected("o1", "2026-03-20"),
                ended("2026-04-01"),
                proposed("A", "2026-05-01", null));

        assertThat(on("2026-04-01")).isEqualTo("- []");
        assertThat(on("2026-05-01")).isEqualTo("- [proposed]");
    }

    @Test
    void tellsThatItWasDecidedThatThereIsNone() {
        given(proposed(null, "2026-03-02", null), confirmed(null, "2026-03-10", "2026-03-10"));

        assertThat(on("2026-03-10")).isEqualTo("NOT_GRADED [confirmed]");
    }

    @Test
    void tellsWhoDidWhatAndWhyTheRulesSayIt() {
        given(reviewed("2026-03-01"), proposed("A", "2026-03-02", null), confirmed("A", "2026-03-10", "2026-03-10"));

        assertThat(grading().acts())
                .extracting(Act::what)
                .containsExactly(Act.What.REVIEWED, Act.What.PROPOSED, Act.What.CONFIRMED);
        Act.Grounds grounds = Objects.requireNonNull(grading().acts().get(1).grounds());
        assertThat(grounds.evidence()).containsExactly(TierFacts.STREAM + "@0");
        assertThat(grounds.reasons()).extracting(Act.Reason::rule).containsExactly("BAND-A");
        By by = grading().acts().get(2).by();
        assertThat(by.actor()).isEqualTo("zhang");
        assertThat(by.decidedBy()).isEqualTo("R1");
        assertThat(by.event()).isEqualTo(TierFacts.STREAM + "@2");
        assertThat(grading().changedOn()).containsExactly(day("2026-03-02"), day("2026-03-10"));
    }

    @Test
    void isOnAListFromTheDayItEntersToTheDayBeforeItLeaves() {
        given(
                TierFacts.LISTING,
                TierFacts.keyEntered("2026-03-01"),
                TierFacts.whiteEntered("2026-03-05", "2026-03-31"),
                TierFacts.keyLeft("2026-04-10"));

        assertThat(lists("2026-02-28")).isEmpty();
        assertThat(lists("2026-03-31"))
                .extracting(Listing::list)
                .containsExactly(Listing.Which.KEY_SUPERVISION, Listing.Which.WHITE_LIST);
        assertThat(lists("2026-04-01")).extracting(Listing::list).containsExactly(Listing.Which.KEY_SUPERVISION);
        assertThat(lists("2026-04-10")).isEmpty();
    }

    @Test
    void entersAListAgainAfterItLeftIt() {
        given(
                TierFacts.LISTING,
                TierFacts.whiteEntered("2026-03-01", null),
                TierFacts.whiteLeft("2026-03-10"),
                TierFacts.whiteEntered("2026-04-01", null));

        assertThat(lists("2026-03-15")).isEmpty();
        assertThat(lists("2026-04-01")).hasSize(1);
    }

    @Test
    void knowsTheDaysOfAKeySupervisionList() {
        given(TierFacts.KEY_LIST, TierFacts.listIssued("2026-01-01", null), TierFacts.listEnded("2026-06-30"));

        KeyList list = Objects.requireNonNull(
                history.view(new TierBoardFold(), TierFacts.KEY_LIST).keyList());
        assertThat(list.inForceOn(day("2026-06-30"))).isTrue();
        assertThat(list.inForceOn(day("2026-07-01"))).isFalse();
    }

    @Test
    void comesBackFromJsonUnchangedAndHoldsNoName() throws JsonProcessingException {
        given(
                reviewed("2026-03-01"),
                proposed("A", "2026-03-02", "2027-03-01"),
                overridden("C", "2026-03-10", "2026-03-10", "2026-09-10"),
                objected("o1", "2026-03-20"));
        var view = history.view(new TierBoardFold(), TierFacts.STREAM);

        var json = ViewJson.mapper();
        String text = json.writeValueAsString(view);
        assertThat(json.readValue(text, TierBoardView.class)).isEqualTo(view);
        assertThat(text).doesNotContain("钱八");
    }
}
