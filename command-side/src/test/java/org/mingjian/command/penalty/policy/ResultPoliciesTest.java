package org.mingjian.command.penalty.policy;

import static mingjian.penalty.PenaltyKind.CONFISCATION;
import static mingjian.penalty.PenaltyKind.FINE;
import static mingjian.penalty.PenaltyKind.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.code;
import static org.mingjian.command.penalty.policy.Acts.item;
import static org.mingjian.command.penalty.policy.Acts.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.Sureness;
import org.mingjian.command.shared.rules.ViolationRule;

/** What is decided: fines within the rule, art 4 and 37, sums and kinds, art 59, how it is performed, art 66 of 行政处罚法. */
class ResultPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @ParameterizedTest
    @CsvSource({
        // A band from 500 to 5000, from 2000 to 9000 when an order was missed.
        "499, false, , , fine-below-floor",
        "499, false, 减轻, , ",
        "499, false, 从轻, , fine-below-floor",
        "500, false, , , ",
        "5000, false, , , ",
        "5001, false, , , fine-above-ceiling",
        "5001, false, 减轻, , fine-above-ceiling",
        "5001, true, , , ",
        "1999, true, , , fine-below-floor",
        "9000, true, , , ",
        "9001, true, , , fine-above-ceiling",
        // A later version that ends at 3000.
        "3000, false, , 3000, ",
        "3001, false, , 3000, fine-above-ceiling"
    })
    void keepsAFineWithinTheRule(
            long fine, boolean overdue, @Nullable String grade, @Nullable Long milder, @Nullable String code) {
        ViolationRule rule = Acts.rule("1", null, null, 5_000L, 9_000L, PreStep.NONE, FINE);
        Optional<ViolationRule> later =
                Optional.ofNullable(milder).map(max -> Acts.rule("2", DAY, null, max, 9_000L, PreStep.NONE, FINE));
        DecisionItem item =
                new DecisionItem("a", "行为", "事实", "依据", "依据", grade, List.of(FINE), money(fine, "CNY"), null);

        assertThat(code(FinePolicy.judge(item, Acts.act("a", Severity.GENERAL, overdue, "f"), rule, later)))
                .isEqualTo(code);
    }

    @Test
    void refusesAFineThatTheRuleDoesNotKnow() {
        ViolationRule ladderOnly = Acts.rule("1", null, null, null, 9_000L, PreStep.ORDER, FINE);

        assertThat(code(FinePolicy.judge(item("a", 3_000L, null, FINE), Acts.act("a"), ladderOnly, Optional.empty())))
                .isEqualTo("fine-not-provided");
        assertThat(FinePolicy.judge(item("a", null, null, WARNING), Acts.act("a"), ladderOnly, Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SURE, WARNING, ",
        "SURE, FINE, ",
        "SURE, CONFISCATION, ",
        "SURE, CLOSURE, kind-not-provided",
        "LIKELY, CLOSURE, kind-not-provided",
        "UNSURE, CLOSURE, "
    })
    void imposesOnlyKindsThatTheRuleProvides(Sureness sureness, PenaltyKind kind, @Nullable String code) {
        ViolationRule rule = Acts.rule("1", null, null, 5_000L, null, PreStep.NONE, sureness, WARNING, FINE);

        assertThat(code(KindsPolicy.judge(item("a", null, null, kind), rule))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // items: a warning and fine of 300, a fine of 200 and confiscation of 70
        "WARNING FINE CONFISCATION, 500, 70, ",
        "CONFISCATION FINE WARNING, 500, 70, ",
        "WARNING FINE, 500, 70, kinds-not-combined",
        "WARNING FINE CONFISCATION CLOSURE, 500, 70, kinds-not-combined",
        "WARNING FINE FINE CONFISCATION, 500, 70, kinds-not-combined",
        "WARNING FINE CONFISCATION, 499, 70, amounts-not-combined",
        "WARNING FINE CONFISCATION, , 70, amounts-not-combined",
        "WARNING FINE CONFISCATION, 500, 71, amounts-not-combined",
        "WARNING FINE CONFISCATION, 500, , amounts-not-combined"
    })
    void addsUpItsItems(String kinds, @Nullable Long fine, @Nullable Long confiscated, @Nullable String code) {
        List<DecisionItem> items =
                List.of(item("a", 300L, null, WARNING, FINE), item("b", 200L, 70L, FINE, CONFISCATION));
        List<PenaltyKind> named =
                List.of(kinds.split(" ")).stream().map(PenaltyKind::valueOf).toList();

        assertThat(code(CombinedPolicy.judge("CN", items, named, money(fine, "CNY"), money(confiscated, "CNY"))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "FINE, 300, , ",
        "FINE, , , kinds-and-amounts-disagree",
        "FINE, 0, , kinds-and-amounts-disagree",
        "WARNING, 300, , kinds-and-amounts-disagree",
        "WARNING, 0, , kinds-and-amounts-disagree",
        "WARNING, , 70, kinds-and-amounts-disagree",
        "CONFISCATION, , 70, ",
        "CONFISCATION, , , "
    })
    void givesEachKindItsAmount(
            PenaltyKind kind, @Nullable Long fine, @Nullable Long confiscated, @Nullable String code) {
        assertThat(code(CombinedPolicy.judge(
                        "CN",
                        List.of(item("a", fine, confiscated, kind)),
                        List.of(kind),
                        money(fine, "CNY"),
                        money(confiscated, "CNY"))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"CN-41, CNY, ", "CN-41, USD, currency-not-allowed", "US-NY, USD, "})
    void countsInYuanInChina(String jurisdiction, String currency, @Nullable String code) {
        DecisionItem item =
                new DecisionItem("a", "行为", "事实", "依据", "依据", null, List.of(FINE), money(300L, currency), null);

        assertThat(code(CombinedPolicy.judge(jurisdiction, List.of(item), List.of(FINE), money(300L, currency), null)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "300 200, 500, ",
        "500, 500, ",
        "499, 500, obligations-not-covering",
        "500, , obligations-not-covering",
        "'', 500, obligations-not-covering",
        "'', , "
    })
    void coversTheFineByObligations(String parts, @Nullable Long fine, @Nullable String code) {
        List<String> amounts = parts.isEmpty() ? List.of() : List.of(parts.split(" "));
        List<Obligation> obligations = amounts.stream()
                .map(part -> pay("o" + part, Long.parseLong(part), DAY))
                .toList();

        assertThat(code(ObligationsPolicy.judge(obligations, Set.of(), money(fine, "CNY"), null, DAY)))
                .isEqualTo(code);
    }

    @Test
    void namesEachObligationOnceAndInTime() {
        assertThat(code(ObligationsPolicy.judge(
                        List.of(pay("o1", 500, DAY)), Set.of("o1"), money(500L, "CNY"), null, DAY)))
                .isEqualTo("id-taken");
        assertThat(code(ObligationsPolicy.judge(
                        List.of(pay("o1", 300, DAY), pay("o1", 200, DAY)), Set.of(), money(500L, "CNY"), null, DAY)))
                .isEqualTo("id-taken");
        assertThat(code(ObligationsPolicy.judge(
                        List.of(pay("o1", 500, DAY.minusDays(1))), Set.of(), money(500L, "CNY"), null, DAY)))
                .isEqualTo("days-out-of-order");
        assertThat(code(ObligationsPolicy.judge(
                        List.of(new Obligation("o1", ObligationKind.SURRENDER_GAINS, money(70L, "CNY"), null)),
                        Set.of(),
                        null,
                        money(70L, "CNY"),
                        DAY)))
                .isNull();
    }

    private static Obligation pay(String id, long amount, LocalDate due) {
        return new Obligation(id, ObligationKind.PAY_FINE, money(amount, "CNY"), due);
    }
}
