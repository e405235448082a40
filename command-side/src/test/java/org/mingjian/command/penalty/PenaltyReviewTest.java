package org.mingjian.command.penalty;

import static org.mingjian.command.penalty.CaseFixture.SECOND;
import static org.mingjian.command.penalty.CaseFixture.decidedAnd;
import static org.mingjian.command.penalty.Cases.ID;
import static org.mingjian.command.penalty.Cases.NUMBER;
import static org.mingjian.command.penalty.Cases.SERVED;
import static org.mingjian.command.penalty.Cases.decide;
import static org.mingjian.command.penalty.Cases.item;
import static org.mingjian.command.penalty.Cases.served;
import static org.mingjian.command.penalty.Cases.yuan;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.penalty.PenaltyCaseCommand.ConcludeCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.support.Organs;

/** What the outcome of a review does to a decision, its acts and its case. */
class PenaltyReviewTest {

    @Test
    void concludesWhenAReviewLoweredTheFineToWhatWasPaid() {
        ConcludeCase conclude = conclude(ConclusionManner.PERFORMED);
        decidedAnd(
                        served(),
                        new PerformanceRecorded(NUMBER, "o1", SERVED, yuan(600_00), null, false),
                        reviewed(ReviewOutcome.CHANGED, 600_00L))
                .when(conclude, Organs.TOKEN)
                .expectEvents(conclude.event());
    }

    @Test
    void decidesAnewWhatIsToBeMadeAnew() {
        MakePenaltyDecision second = anew("n2");

        decidedAnd(served(), reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null), noticeAgain())
                .when(second, Organs.TOKEN)
                .expectEvents(second.event());
    }

    @Test
    void refusesToDecideAnewByTheNoticeOfWhatWasTakenAway() {
        refused(
                decidedAnd(served(), reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null), noticeAgain())
                        .when(anew("n1"), Organs.TOKEN),
                "notice-of-former-decision");
    }

    @Test
    void refusesAnOutcomeBeforeTheLastOne() {
        refused(
                decidedAnd(served(), reviewed(ReviewOutcome.CHANGED, 600_00L))
                        .when(outcome("r2", ReviewOutcome.REVOKED, SERVED.plusDays(7)), Organs.TOKEN),
                "days-out-of-order");
    }

    @Test
    void refusesToConcludeWhileAnActIsToBeDecidedAnew() {
        refused(
                decidedAnd(served(), reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null))
                        .when(conclude(ConclusionManner.TERMINATED), Organs.TOKEN),
                "act-open");
    }

    @Test
    void settlesAgainWhatALaterInstanceConfirms() {
        ConcludeCase conclude = conclude(ConclusionManner.ENFORCED);
        decidedAnd(
                        served(),
                        reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null),
                        confirmed().event())
                .when(conclude, Organs.TOKEN)
                .expectEvents(conclude.event());
    }

    @Test
    void refusesToConfirmWhatWasDecidedAnew() {
        refused(
                decidedAnd(
                                served(),
                                reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null),
                                decide(SECOND, "n1", Procedure.ORDINARY, List.of(item("a1", null)), null, List.of())
                                        .event())
                        .when(confirmed(), Organs.TOKEN),
                "act-already-decided");
    }

    @Test
    void refusesToPublishWhatWasRevoked() {
        refused(
                decidedAnd(served(), reviewed(ReviewOutcome.REVOKED, null))
                        .when(new PublishPenalty(ID, NUMBER, SERVED.plusDays(9), "信用中国"), Organs.TOKEN),
                "decision-not-in-effect");
    }

    @Test
    void leavesWhatWasRevokedWhenALaterReviewIsSettledWithoutChange() {
        refused(
                decidedAnd(
                                served(),
                                reviewed(ReviewOutcome.REVOKED, null),
                                outcome("r2", ReviewOutcome.MEDIATED, SERVED.plusDays(11))
                                        .event())
                        .when(new PublishPenalty(ID, NUMBER, SERVED.plusDays(12), "信用中国"), Organs.TOKEN),
                "decision-not-in-effect");
    }

    @Test
    void takesTheOutcomeOfAReviewAfterItsEnd() {
        DecideReview outcome = new DecideReview(
                ID,
                "r1",
                NUMBER,
                ReviewInstance.FIRST_INSTANCE,
                "睢阳区人民法院",
                ReviewOutcome.REVOKED,
                null,
                SERVED.plusDays(20),
                null,
                null,
                List.of(),
                null);

        decidedAnd(served(), Cases.concluded()).when(outcome, Organs.TOKEN).expectEvents(outcome.event());
    }

    private static PenaltyNoticeServed noticeAgain() {
        return new PenaltyNoticeServed("n2", Cases.PARTY, List.of("a1"), "罚款八百元", false, SERVED.plusDays(8));
    }

    private static MakePenaltyDecision anew(String notice) {
        return decide(
                SECOND,
                notice,
                Procedure.ORDINARY,
                List.of(item("a1", 800_00L)),
                800_00L,
                List.of(new Obligation("o2", ObligationKind.PAY_FINE, yuan(800_00), null)),
                SERVED.plusDays(15));
    }

    private static ConcludeCase conclude(ConclusionManner manner) {
        LocalDate day = SERVED.plusDays(12);
        return new ConcludeCase(ID, day, manner, Cases.approved(day));
    }

    private static ReviewDecided reviewed(ReviewOutcome outcome, @Nullable Long fine) {
        return new ReviewDecided(
                "r1",
                NUMBER,
                ReviewInstance.RECONSIDERATION,
                "商丘市人民政府",
                outcome,
                null,
                SERVED.plusDays(8),
                null,
                fine == null ? null : yuan(fine),
                List.of(),
                null);
    }

    private static DecideReview confirmed() {
        return outcome("r2", ReviewOutcome.UPHELD, SERVED.plusDays(11));
    }

    private static DecideReview outcome(String id, ReviewOutcome outcome, LocalDate day) {
        return new DecideReview(
                ID,
                id,
                NUMBER,
                ReviewInstance.SECOND_INSTANCE,
                "商丘市中级人民法院",
                outcome,
                null,
                day,
                null,
                null,
                List.of(),
                null);
    }
}
