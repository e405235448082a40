package org.mingjian.query.creditstanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;

import java.util.List;
import java.util.Objects;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.NoPenaltyDecided;
import mingjian.penalty.NoPenaltyGround;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewOutcome;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationOrdered;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Scoring;
import org.mingjian.query.credit.Standing;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.OrderFacts;
import org.mingjian.query.support.Packs;

/** What the steps of a case made here mean for the standing of its party, 河南省社会信用条例 art 20. */
class CasesInStandingTest {
    private static final String CASE = "PenaltyCase-1";
    private final History history = new History()
            .add(HOTEL, HOTEL, Facts.registered("花园宾馆", "CN-410105"))
            .add(BATH, BATH, Facts.registered("清泉浴池", "CN-410102"));

    private CasesInStandingTest given(SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(CASE, HOTEL, Facts.UNIT, payload);
        }
        return this;
    }

    private CasesInStandingTest givenADecision() {
        return given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", "Inspection-1"),
                CaseFacts.decided(HOTEL, "2026-04-10", "f1"));
    }

    private Standing on(String day) {
        var view = history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL);
        return new Scoring(Packs.SHIPPED).standing("CN-410105", view.facts(), day(day));
    }

    private List<Standing.Pending.Why> pending(String day) {
        return on(day).pending().stream().map(Standing.Pending::why).toList();
    }

    @Test
    void countsNothingBeforeItIsServed() {
        givenADecision();

        assertThat(on("2026-12-31").points()).isEmpty();
        assertThat(pending("2026-12-31")).containsExactly(Standing.Pending.Why.NOT_SERVED);
    }

    @Test
    void countsWhenTheTermToContestItHasRunOutSinceItsService() {
        givenADecision().given(CaseFacts.served(NUMBER, "2026-04-20"));

        assertThat(pending("2026-10-19")).containsExactly(Standing.Pending.Why.CHALLENGE_PERIOD);
        assertThat(on("2026-10-20").score()).isEqualTo(85);
        assertThat(on("2026-10-20").points().get(0).event()).isEqualTo(CASE + "@2");
        assertThat(on("2026-10-20").points().get(0).actId()).isEqualTo("Inspection-1#f1");
    }

    @Test
    void showsAndDoesNotCountWhatIsUnderReview() {
        givenADecision().given(CaseFacts.served(NUMBER, "2026-04-20"), CaseFacts.reviewRequested(NUMBER, "2026-05-20"));

        assertThat(on("2027-01-01").points()).isEmpty();
        assertThat(pending("2027-01-01")).containsExactly(Standing.Pending.Why.UNDER_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, 2026-06-20, 85",
        "UPHELD, 2026-06-19,",
        "CHANGED, 2026-06-20, 85",
        "PARTLY_REVOKED, 2026-06-20, 85",
        "DISMISSED, 2026-06-20, 85",
        "REVOKED, 2026-06-20,",
        "TO_BE_MADE_ANEW, 2026-06-20,",
        "DECLARED_VOID, 2026-06-20,",
        "DECLARED_UNLAWFUL, 2026-06-20,",
    })
    void countsAsAReviewThatIsFinalLeftIt(ReviewOutcome outcome, String asked, @Nullable Integer score) {
        givenADecision()
                .given(
                        CaseFacts.served(NUMBER, "2026-04-20"),
                        CaseFacts.reviewRequested(NUMBER, "2026-05-01"),
                        CaseFacts.reviewDecided(NUMBER, outcome, "2026-06-05", "2026-06-20"));

        assertThat(on(asked).score()).isEqualTo(score);
    }

    @Test
    void countsTheKindsThatAReviewPutInPlace() {
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", null),
                CaseFacts.decided(HOTEL, NUMBER, "2026-04-10", true, CreditClass.NOT_STATED, "f1"),
                CaseFacts.served(NUMBER, "2026-04-11"),
                CaseFacts.reviewDecided(
                        NUMBER, ReviewOutcome.CHANGED, "2026-06-05", "2026-06-20", PenaltyKind.WARNING));

        assertThat(on("2026-06-21").points()).extracting(Standing.Point::rule).containsExactly("H36-KIND-MINOR");
    }

    @Test
    void letsTheTermRunAnewFromAnOutcomeThatCanBeContested() {
        givenADecision()
                .given(
                        CaseFacts.served(NUMBER, "2026-04-20"),
                        CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-06-05", null));

        assertThat(on("2026-12-04").points()).isEmpty();
        assertThat(on("2026-12-05").points()).hasSize(1);
    }

    @Test
    void countsNothingThatWasNeverServedThoughItWasReviewed() {
        givenADecision().given(CaseFacts.reviewRequested(NUMBER, "2026-05-01"));
        assertThat(pending("2026-12-31")).containsExactly(Standing.Pending.Why.NOT_SERVED);

        given(CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-06-05", "2026-06-20"));
        assertThat(on("2026-12-31").points()).isEmpty();
        assertThat(pending("2026-12-31")).containsExactly(Standing.Pending.Why.NOT_SERVED);

        given(CaseFacts.served(NUMBER, "2026-07-01"));
        assertThat(on("2027-01-01").points()).hasSize(1);
    }

    @Test
    void statesNoClassForOtherKindsThanThoseItWasGivenTo() {
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", null),
                CaseFacts.decided(HOTEL, NUMBER, "2026-04-10", true, CreditClass.SERIOUS, "f1"),
                CaseFacts.served(NUMBER, "2026-04-11"),
                CaseFacts.reviewDecided(
                        NUMBER, ReviewOutcome.CHANGED, "2026-06-05", "2026-06-20", PenaltyKind.WARNING));

        assertThat(on("2026-06-21").points()).extracting(Standing.Point::rule).containsExactly("H36-KIND-MINOR");
    }

    @Test
    void takesPointsOnceForTwoActsOnOneFindingAndTakesInTheOrdersForEither() {
        history.add("RectificationOrder-1", HOTEL, order("Inspection-1", null, "f1"));
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                on(CaseFacts.established(HOTEL, "f1", "Inspection-1"), "A1"),
                on(CaseFacts.established(HOTEL, "f1", "Inspection-1"), "A2"),
                CaseFacts.decided(HOTEL, "2026-04-10", "A1", "A2"),
                CaseFacts.served(NUMBER, "2026-04-20"));
        history.add("RectificationOrder-2", HOTEL, order(null, CASE, "A2"));

        Standing standing = on("2026-10-21");

        assertThat(standing.score()).isEqualTo(85);
        assertThat(standing.points()).extracting(Standing.Point::actId).containsExactly("Inspection-1#f1");
        assertThat(standing.points().get(0).absorbed())
                .extracting(Standing.Absorbed::event)
                .contains("RectificationOrder-1@0", "RectificationOrder-2@0");
    }

    private static ActEstablished on(ActEstablished act, String id) {
        return with(act, "actId", id);
    }

    private static RectificationOrdered order(@Nullable String inspection, @Nullable String penaltyCase, String act) {
        var order =
                OrderFacts.ordered(HOTEL, OrderNature.WITH_PENALTY, "2026-04-10", "2026-05-01", "Inspection-1", act);
        return with(with(order, "inspection", inspection), "penaltyCase", penaltyCase);
    }

    private static <T extends SpecificRecordBase> T with(T payload, String field, @Nullable Object value) {
        payload.put(payload.getSchema().getField(field).pos(), value);
        return payload;
    }

    @Test
    void isPublicUntilTheLastDayThatItsDocumentNames() {
        given(
                CaseFacts.established(HOTEL, "f1", null),
                with(CaseFacts.decided(HOTEL, "2026-04-10", "f1"), "publicUntil", day("2026-10-10")),
                CaseFacts.served(NUMBER, "2026-04-11"));

        assertThat(fact().isPublicOn(day("2026-10-10"))).isTrue();
        assertThat(fact().isPublicOn(day("2026-10-11"))).isFalse();
    }

    @Test
    void holdsNothingAgainstWhoIsNotPenalisedOrNotTheParty() {
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "a1", null),
                NoPenaltyDecided.newBuilder()
                        .setParty(HOTEL)
                        .setActs(List.of("a1"))
                        .setGround(NoPenaltyGround.MINOR_CORRECTED)
                        .setBasis("行政处罚法 第三十三条")
                        .setReason("轻微并及时改正")
                        .setEducated(true)
                        .setDecidedOn(day("2026-04-01"))
                        .build(),
                CaseFacts.decided(BATH, "2026-04-10", "a2"));

        assertThat(on("2026-12-31").points()).isEmpty();
        assertThat(on("2026-12-31").pending()).isEmpty();
    }

    @Test
    void countsEachActOfADecisionOnceTogetherWithWhatWasImportedAndOrderedForIt() {
        history.add(
                        "RectificationOrder-1",
                        HOTEL,
                        OrderFacts.ordered(
                                HOTEL, OrderNature.WITH_PENALTY, "2026-04-10", "2026-05-01", "Inspection-1", "f1"))
                .add("PenaltyCase-9", HOTEL, imported("f1"));
        given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "f1", "Inspection-1"),
                CaseFacts.established(HOTEL, "a2", null),
                CaseFacts.decided(HOTEL, "2026-04-10", "f1", "a2"),
                CaseFacts.served(NUMBER, "2026-04-20"));

        Standing standing = on("2026-10-21");

        assertThat(standing.score()).isEqualTo(100 - 40 - 15);
        assertThat(standing.points()).extracting(Standing.Point::event).containsExactly("PenaltyCase-9@0", CASE + "@3");
        assertThat(standing.points().get(0).absorbed())
                .extracting(Standing.Absorbed::event)
                .containsExactly(CASE + "@3", "RectificationOrder-1@0");
    }

    private static HistoricPenaltyRecorded imported(String act) {
        return Facts.pastPenalty(HOTEL, "Inspection-1#" + act, "2026-04-10", CreditClass.SERIOUS, Finality.FINAL);
    }

    @Test
    void hidesFromOthersWhatIsNotToBePublishedOrIsPublicNoLonger() {
        givenADecision();
        assertThat(fact().isPublicOn(day("2026-06-01"))).isTrue();

        given(CaseFacts.published(NUMBER, "2026-04-21"), CaseFacts.publicationWithdrawn(NUMBER, "2026-05-21"));
        assertThat(fact().isPublicOn(day("2026-06-01"))).isFalse();
    }

    private Fact fact() {
        var facts = history.view(new CreditStandingFold(Packs.SHIPPED), HOTEL).facts();
        return Objects.requireNonNull(facts.get(CASE + "#f1"));
    }
}
