package org.mingjian.command.penalty;

import static org.mingjian.command.penalty.Cases.ID;
import static org.mingjian.command.penalty.Cases.NUMBER;
import static org.mingjian.command.penalty.Cases.PARTY;
import static org.mingjian.command.penalty.Cases.SERVED;
import static org.mingjian.command.penalty.Cases.UNIT;
import static org.mingjian.command.penalty.Cases.act;
import static org.mingjian.command.penalty.Cases.decide;
import static org.mingjian.command.penalty.Cases.decided;
import static org.mingjian.command.penalty.Cases.established;
import static org.mingjian.command.penalty.Cases.file;
import static org.mingjian.command.penalty.Cases.filed;
import static org.mingjian.command.penalty.Cases.item;
import static org.mingjian.command.penalty.Cases.notice;
import static org.mingjian.command.penalty.Cases.served;
import static org.mingjian.command.penalty.Cases.yuan;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.document.DocumentKind;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import mingjian.penalty.ReviewDecided;
import mingjian.penalty.ReviewInstance;
import mingjian.penalty.ReviewOutcome;
import mingjian.subject.SubjectKind;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.penalty.PenaltyCaseCommand.ConcludeCase;
import org.mingjian.command.penalty.PenaltyCaseCommand.DecideReview;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordPerformance;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** What a case takes in its course, in the name of the organ that filed it. */
class PenaltyCaseCourseTest {

    private static final String SECOND = "商卫罚〔2026〕2号";

    private final FakeStreams streams = Organs.streams(Cases.SPECIALTY)
            .subject(PARTY, Standing.ACTIVE)
            .subject(Cases.OTHER, Standing.ACTIVE)
            .unit(UNIT, PARTY, true)
            .inspection(Cases.INSPECTION, PARTY, UNIT, "f1", "f2")
            .number(Organs.ORGAN, file().caseNumber(), DocumentKind.CASE, ID)
            .number(Organs.ORGAN, NUMBER, DocumentKind.PENALTY_DECISION, ID)
            .number(Organs.ORGAN, SECOND, DocumentKind.PENALTY_DECISION, ID)
            .party(new PartyFacts(
                    PARTY,
                    4,
                    SubjectKind.LEGAL_PERSON,
                    List.of(new PartyFacts.Name(null, Cases.NAME)),
                    Set.of(new PartyFacts.Identifier("uscc", Cases.USCC, null))));
    private FixtureConfiguration<PenaltyCase> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(PenaltyCase.class, PenaltyCase::new, streams);
    }

    @Test
    void files() {
        fixture.givenNoPriorActivity()
                .when(file(), Organs.TOKEN)
                .expectEvents(event(
                        filed(),
                        "subject",
                        PARTY,
                        "unit",
                        UNIT,
                        "reliesOn",
                        PARTY + "@0," + UNIT + "@0," + Cases.INSPECTION + "@0," + Organs.ORGAN + "@3," + Organs.A1
                                + "@2," + Organs.A2 + "@2,"
                                + org.mingjian.command.shared.DocumentNumbers.stream(Organs.ORGAN, file().caseNumber())
                                        .orElseThrow()
                                + "@0"));
    }

    @Test
    void refusesToFileInAnothersName() {
        refused(fixture.givenNoPriorActivity().when(file(), Map.of("organ", "local.nobody")), "organ-unknown");
    }

    @Test
    void establishesAnActOnItsFinding() {
        given(filed()).when(act("a1", "V02", "f1"), Organs.TOKEN).expectEvents(established("a1"));
    }

    @Test
    void refusesAnActTwice() {
        refused(given(filed(), established("a1")).when(act("a1", "V02", "f2"), Organs.TOKEN), "id-taken");
    }

    @Test
    void refusesAnActByARuleThatWasNotInForce() {
        refused(given(filed()).when(act("a1", "V05x", "f1"), Organs.TOKEN), "unknown-rule-for-day");
    }

    @Test
    void refusesAnActOfAnothersCase() {
        refused(
                given(filed()).when(act("a1", "V02", "f1"), Map.of("organ", "local.other")),
                "carried-by-another-organ");
    }

    @Test
    void decides() {
        given(filed(), established("a1"), notice("a1"))
                .when(decide(1_000_00), Organs.TOKEN)
                .expectEvents(decided(1_000_00));
    }

    @Test
    void refusesADecisionWithoutNotice() {
        refused(given(filed(), established("a1")).when(decide(1_000_00), Organs.TOKEN), "notice-missing");
    }

    @Test
    void refusesADecisionWithoutAct() {
        refused(given(filed()).when(decide(1_000_00), Organs.TOKEN), "act-not-established");
    }

    @Test
    void refusesAFineAboveTheRule() {
        refused(
                given(filed(), established("a1"), notice("a1")).when(decide(2_000_01), Organs.TOKEN),
                "fine-above-ceiling");
    }

    @Test
    void refusesANumberThatWasNotGiven() {
        MakePenaltyDecision unnumbered =
                decide("商卫罚〔2026〕9号", "n1", Procedure.ORDINARY, List.of(item("a1", null)), null, List.of());

        refused(
                given(filed(), established("a1"), notice("a1")).when(unnumbered, Organs.TOKEN),
                "document-number-not-assigned");
    }

    @Test
    void refusesASecondFineOnTheSameFinding() {
        refused(
                given(filed(), established("a1"), established("a2"), notice("a1"), decided(1_000_00))
                        .when(onSecondAct(500_00L), Organs.TOKEN),
                "double-fine");
    }

    @Test
    void warnsOfASecondActOnTheSameFinding() {
        given(filed(), established("a1"), established("a2"), notice("a1"), decided(1_000_00))
                .when(onSecondAct(null), Organs.TOKEN)
                .expectEvents(onSecondAct(null).event());
    }

    @Test
    void takesPaymentInParts() {
        RecordPerformance rest = perform(400_00, true);
        given(decidedAnd(served(), new PerformanceRecorded(NUMBER, "o1", SERVED, yuan(600_00), null, false)))
                .when(rest, Organs.TOKEN)
                .expectEvents(rest.event());
    }

    @Test
    void concludesWhenAReviewLoweredTheFineToWhatWasPaid() {
        ConcludeCase conclude = conclude(ConclusionManner.PERFORMED);
        given(decidedAnd(
                        served(),
                        new PerformanceRecorded(NUMBER, "o1", SERVED, yuan(600_00), null, false),
                        reviewed(ReviewOutcome.CHANGED, 600_00L)))
                .when(conclude, Organs.TOKEN)
                .expectEvents(conclude.event());
    }

    @Test
    void decidesAnewWhatIsToBeMadeAnew() {
        MakePenaltyDecision second = decide(
                SECOND,
                "n1",
                Procedure.ORDINARY,
                List.of(item("a1", 800_00L)),
                800_00L,
                List.of(new Obligation("o2", ObligationKind.PAY_FINE, yuan(800_00), null)));

        given(decidedAnd(served(), reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null)))
                .when(second, Organs.TOKEN)
                .expectEvents(second.event());
    }

    @Test
    void refusesToConcludeWhileAnActIsToBeDecidedAnew() {
        refused(
                given(decidedAnd(served(), reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null)))
                        .when(conclude(ConclusionManner.TERMINATED), Organs.TOKEN),
                "act-open");
    }

    @Test
    void settlesAgainWhatALaterInstanceConfirms() {
        ConcludeCase conclude = conclude(ConclusionManner.ENFORCED);
        given(decidedAnd(
                        served(),
                        reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null),
                        confirmed().event()))
                .when(conclude, Organs.TOKEN)
                .expectEvents(conclude.event());
    }

    @Test
    void refusesToConfirmWhatWasDecidedAnew() {
        refused(
                given(decidedAnd(
                                served(),
                                reviewed(ReviewOutcome.TO_BE_MADE_ANEW, null),
                                decide(SECOND, "n1", Procedure.ORDINARY, List.of(item("a1", null)), null, List.of())
                                        .event()))
                        .when(confirmed(), Organs.TOKEN),
                "act-already-decided");
    }

    @Test
    void refusesToPublishWhatWasRevoked() {
        refused(
                given(decidedAnd(served(), reviewed(ReviewOutcome.REVOKED, null)))
                        .when(new PublishPenalty(ID, NUMBER, SERVED.plusDays(9), "信用中国"), Organs.TOKEN),
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

        given(decidedAnd(served(), Cases.concluded()))
                .when(outcome, Organs.TOKEN)
                .expectEvents(outcome.event());
    }

    @Test
    void refusesAStepBeforeTheDecision() {
        refused(
                given(decidedAnd())
                        .when(new PublishPenalty(ID, NUMBER, Cases.DECIDED.minusDays(1), "信用中国"), Organs.TOKEN),
                "days-out-of-order");
    }

    @Test
    void refusesAStepOfTomorrow() {
        refused(
                given(decidedAnd()).when(new PublishPenalty(ID, NUMBER, Cases.TOMORROW, "信用中国"), Organs.TOKEN),
                "day-in-future");
    }

    private TestExecutor<PenaltyCase> given(Object... events) {
        List<EventMessage<?>> past = new java.util.ArrayList<>();
        for (Object event : events) {
            past.add(GenericEventMessage.asEventMessage(event).withMetaData(Organs.TOKEN));
        }
        return fixture.given(past);
    }

    private static Object[] decidedAnd(Object... more) {
        List<Object> all =
                new java.util.ArrayList<>(List.of(filed(), established("a1"), notice("a1"), decided(1_000_00)));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static MakePenaltyDecision onSecondAct(@Nullable Long fine) {
        return decide(
                SECOND,
                null,
                Procedure.SUMMARY,
                List.of(item("a2", fine)),
                fine,
                fine == null ? List.of() : List.of(new Obligation("o2", ObligationKind.PAY_FINE, yuan(fine), null)));
    }

    private static RecordPerformance perform(long fen, boolean complete) {
        return new RecordPerformance(ID, NUMBER, "o1", SERVED.plusDays(3), yuan(fen), null, complete);
    }

    private static ConcludeCase conclude(ConclusionManner manner) {
        LocalDate day = SERVED.plusDays(12);
        return new ConcludeCase(ID, day, manner, Cases.approved(day));
    }

    private static DecideReview confirmed() {
        return new DecideReview(
                ID,
                "r2",
                NUMBER,
                ReviewInstance.SECOND_INSTANCE,
                "商丘市中级人民法院",
                ReviewOutcome.UPHELD,
                null,
                SERVED.plusDays(11),
                null,
                null,
                List.of(),
                null);
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
}
