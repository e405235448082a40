package org.mingjian.query.penaltyregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.query.support.CaseFacts.NUMBER;
import static org.mingjian.query.support.Facts.BATH;
import static org.mingjian.query.support.Facts.HOTEL;
import static org.mingjian.query.support.Facts.day;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.ReviewOutcome;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.query.storage.ViewJson;
import org.mingjian.query.support.CaseFacts;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;

class PenaltyRegisterFoldTest {
    private static final String CASE = "PenaltyCase-1";
    private final History history = new History();

    private PenaltyRegisterFoldTest given(SpecificRecordBase... payloads) {
        for (SpecificRecordBase payload : payloads) {
            history.add(CASE, HOTEL, Facts.UNIT, payload);
        }
        return this;
    }

    private PenaltyRegisterFoldTest givenADecision() {
        return given(
                CaseFacts.filed(HOTEL, "2026-03-01"),
                CaseFacts.established(HOTEL, "a1", null),
                CaseFacts.decided(HOTEL, "2026-04-01", "a1"));
    }

    private PenaltyRegisterView view() {
        return history.view(new PenaltyRegisterFold(Packs.PUBLICITY), CASE);
    }

    private Decision decision() {
        return view().decisions().get(0);
    }

    private @Nullable DecisionState on(String day) {
        return decision().standing(day(day));
    }

    @Test
    void isInForceFromServiceAndUnderReviewUntilItsOutcome() {
        givenADecision()
                .given(
                        CaseFacts.served(NUMBER, "2026-04-05"),
                        CaseFacts.reviewRequested(NUMBER, "2026-05-01"),
                        CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-06-20", "2026-07-06"));

        assertThat(on("2026-03-31")).isNull();
        assertThat(on("2026-04-01")).isEqualTo(DecisionState.DECIDED);
        assertThat(on("2026-04-05")).isEqualTo(DecisionState.IN_FORCE);
        assertThat(on("2026-06-19")).isEqualTo(DecisionState.UNDER_REVIEW);
        assertThat(on("2026-06-20")).isEqualTo(DecisionState.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "UPHELD, IN_FORCE, CHANGED",
        "CHANGED, CHANGED, CHANGED",
        "PARTLY_REVOKED, CHANGED, CHANGED",
        "REVOKED, REVOKED, REVOKED",
        "TO_BE_MADE_ANEW, REVOKED, REVOKED",
        "DECLARED_VOID, VOID, VOID",
        "DECLARED_UNLAWFUL, UNLAWFUL, UNLAWFUL",
        "DISMISSED, IN_FORCE, CHANGED",
        "WITHDRAWN, IN_FORCE, CHANGED",
        "MEDIATED, IN_FORCE, CHANGED",
    })
    void standsAsItsReviewLeavesIt(ReviewOutcome outcome, DecisionState untouched, DecisionState changedBefore) {
        assertThat(DecisionState.IN_FORCE.after(outcome, false)).isEqualTo(untouched);
        assertThat(DecisionState.CHANGED.after(outcome, false)).isEqualTo(changedBefore);
    }

    @Test
    void keepsARevocationThatAnAppealDoesNotTouch() {
        assertThat(DecisionState.REVOKED.after(ReviewOutcome.DISMISSED, false)).isEqualTo(DecisionState.REVOKED);
        assertThat(DecisionState.REVOKED.after(ReviewOutcome.UPHELD, false)).isEqualTo(DecisionState.IN_FORCE);
        assertThat(DecisionState.IN_FORCE.after(ReviewOutcome.MEDIATED, true)).isEqualTo(DecisionState.CHANGED);
    }

    @Test
    void holdsTheKindsAndTheFineThatAReviewPutInPlace() {
        givenADecision()
                .given(
                        CaseFacts.served(NUMBER, "2026-04-05"),
                        CaseFacts.reviewDecided(
                                NUMBER, ReviewOutcome.CHANGED, "2026-06-20", "2026-07-06", PenaltyKind.WARNING));

        assertThat(decision().kinds()).containsExactly("WARNING");
        assertThat(decision().document().kinds()).containsExactly("FINE", "WARNING");
    }

    @Test
    void mayBeShownOnceServedUnlessWithdrawnRevokedOrNeverToBePublic() {
        givenADecision();
        assertThat(decision().disclosable()).isFalse();

        given(CaseFacts.served(NUMBER, "2026-04-05"), CaseFacts.published(NUMBER, "2026-04-10"));
        assertThat(decision().disclosable()).isTrue();

        given(CaseFacts.publicationWithdrawn(NUMBER, "2026-05-10"));
        assertThat(decision().disclosable()).isFalse();

        given(CaseFacts.published(NUMBER, "2026-06-10"));
        assertThat(decision().disclosable()).isTrue();

        given(CaseFacts.reviewDecided(NUMBER, ReviewOutcome.REVOKED, "2026-06-20", null));
        assertThat(decision().disclosable()).isFalse();
    }

    @Test
    void mayNotBeShownBeforeItIsServedWhateverAReviewMakesOfIt() {
        givenADecision().given(CaseFacts.reviewRequested(NUMBER, "2026-05-01"));
        assertThat(on("2026-05-01")).isEqualTo(DecisionState.UNDER_REVIEW);
        assertThat(decision().disclosable()).isFalse();

        given(CaseFacts.reviewDecided(NUMBER, ReviewOutcome.CHANGED, "2026-06-20", null, PenaltyKind.WARNING));
        assertThat(on("2026-06-20")).isEqualTo(DecisionState.CHANGED);
        assertThat(decision().disclosable()).isFalse();

        given(CaseFacts.served(NUMBER, "2026-06-25"));
        assertThat(decision().disclosable()).isTrue();
    }

    @Test
    void mayNotBeShownOnceARevocationIsRecordedThoughItsDayIsBeforeThatOfAnotherReview() {
        givenADecision()
                .given(
                        CaseFacts.served(NUMBER, "2026-04-05"),
                        CaseFacts.reviewDecided(NUMBER, ReviewOutcome.UPHELD, "2026-08-01", null),
                        CaseFacts.reviewDecided(NUMBER, ReviewOutcome.REVOKED, "2026-06-20", null));

        assertThat(decision().disclosable()).isFalse();
    }

    @Test
    void remainsChangedByAReviewWhileAFurtherOneIsOpen() {
        givenADecision().given(CaseFacts.served(NUMBER, "2026-04-05"));
        assertThat(decision().changedByReview()).isFalse();

        given(
                CaseFacts.reviewDecided(NUMBER, ReviewOutcome.CHANGED, "2026-06-20", null, PenaltyKind.WARNING),
                CaseFacts.reviewRequested(NUMBER, "2026-07-01"));

        assertThat(on("2026-07-01")).isEqualTo(DecisionState.UNDER_REVIEW);
        assertThat(decision().changedByReview()).isTrue();
        assertThat(decision().ofOtherKinds()).isTrue();
    }

    @Test
    void keepsSeveralDecisionsOfACaseApart() {
        givenADecision()
                .given(
                        CaseFacts.decided(BATH, "二", "2026-04-02", false, CreditClass.SERIOUS, "a2"),
                        CaseFacts.served("二", "2026-04-07"),
                        CaseFacts.paid(NUMBER, "2026-04-20"),
                        CaseFacts.closed("2026-05-01"));

        assertThat(view().decisions()).extracting(Decision::party).containsExactly(HOTEL, BATH);
        assertThat(view().decisions().get(1).disclosable()).isFalse();
        assertThat(decision().performances()).hasSize(1);
        assertThat(on("2026-05-01")).isEqualTo(DecisionState.DECIDED);
        assertThat(view().sortKey()).isEqualTo("2026-04-02");
        assertThat(view().steps()).extracting(PenaltyRegisterView.Step::what).containsExactly("CONCLUDED");
    }

    @Test
    void takesAnImportedPenaltyForADecisionThatNobodySaidIsPublic() {
        given(Facts.pastPenalty(HOTEL, "a", "2026-04-10", CreditClass.GENERAL, Finality.FINAL));

        assertThat(on("2026-04-10")).isEqualTo(DecisionState.IN_FORCE);
        assertThat(decision().disclosable()).isFalse();
        assertThat(decision().fine()).isEqualTo(new Amount(500000, "CNY"));
    }

    @Test
    void givesTheFieldsOfTheDoublePublicationWithAmountsInTenThousands() {
        givenADecision();

        Map<String, @Nullable Object> fields = DoublePublication.of(decision(), "王**");

        assertThat(fields)
                .hasSize(26)
                .containsEntry("CF_XDR_MC", "花园宾馆")
                .containsEntry("CF_XDR_SHXYM", "91410100MA45QW8K5D")
                .containsEntry("CF_FRDB", "王**")
                .containsEntry("CF_NR_FK", "0.200000")
                .containsEntry("CF_NR_WFFF", null)
                .containsEntry("CF_CFJG", "郑州市卫生健康委员会")
                .containsEntry("CF_SJLYDM", "11410100005252400X");
    }

    @Test
    void keepsNoPersonsNameAndComesBackFromJsonUnchanged() throws JsonProcessingException {
        givenADecision().given(CaseFacts.served(NUMBER, "2026-04-05"), CaseFacts.reviewRequested(NUMBER, "2026-05-01"));
        var json = ViewJson.mapper();

        assertThat(json.writeValueAsString(view())).doesNotContain("王小明");
        assertThat(json.readValue(json.writeValueAsString(view()), PenaltyRegisterView.class))
                .isEqualTo(view());
    }
}
