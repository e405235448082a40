package org.mingjian.command.penalty;

import static org.mingjian.command.penalty.CaseFixture.SECOND;
import static org.mingjian.command.penalty.CaseFixture.decidedAnd;
import static org.mingjian.command.penalty.CaseFixture.fresh;
import static org.mingjian.command.penalty.CaseFixture.given;
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
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PerformanceRecorded;
import mingjian.penalty.Procedure;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.penalty.PenaltyCaseCommand.PublishPenalty;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordPerformance;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.support.Organs;

/** What a case takes in its course, in the name of the organ that filed it. */
class PenaltyCaseCourseTest {

    @Test
    void files() {
        fresh().givenNoPriorActivity()
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
                                + DocumentNumbers.stream(Organs.ORGAN, file().caseNumber())
                                        .orElseThrow()
                                + "@0"));
    }

    @Test
    void refusesToFileInAnothersName() {
        refused(fresh().givenNoPriorActivity().when(file(), Map.of("organ", "local.nobody")), "organ-unknown");
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
    void refusesADecisionOfTomorrow() {
        refused(undecided().when(warnOn(Cases.TOMORROW), Organs.TOKEN), "day-in-future");
    }

    @Test
    void refusesADecisionBeforeTheCaseWasFiled() {
        refused(undecided().when(warnOn(Cases.FILED.minusDays(1)), Organs.TOKEN), "days-out-of-order");
    }

    @Test
    void refusesADecisionOfAnothersCase() {
        refused(undecided().when(warnOn(Cases.DECIDED), Map.of("organ", "local.other")), "carried-by-another-organ");
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
        decidedAnd(served(), new PerformanceRecorded(NUMBER, "o1", SERVED, yuan(600_00), null, false))
                .when(rest, Organs.TOKEN)
                .expectEvents(rest.event());
    }

    @Test
    void refusesAStepBeforeTheDecision() {
        refused(
                decidedAnd().when(new PublishPenalty(ID, NUMBER, Cases.DECIDED.minusDays(1), "信用中国"), Organs.TOKEN),
                "days-out-of-order");
    }

    @Test
    void refusesAStepOfTomorrow() {
        refused(
                decidedAnd().when(new PublishPenalty(ID, NUMBER, Cases.TOMORROW, "信用中国"), Organs.TOKEN),
                "day-in-future");
    }

    private static TestExecutor<PenaltyCase> undecided() {
        return given(filed(), established("a1"), notice("a1"));
    }

    /** A warning on the spot, which needs no notice. */
    private static MakePenaltyDecision warnOn(LocalDate day) {
        return decide(NUMBER, null, Procedure.SUMMARY, List.of(item("a1", null)), null, List.of(), day);
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
}
