package org.mingjian.command.penalty.policy;

import static mingjian.penalty.PenaltyKind.FINE;
import static mingjian.penalty.PenaltyKind.LICENCE_REVOCATION;
import static mingjian.penalty.PenaltyKind.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.penalty.policy.Acts.code;
import static org.mingjian.command.penalty.policy.Acts.rule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.rulebook.ViolationFile;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;

/** 行政处罚法 art 37: the rule of the day of the act, or a later one that is milder. */
class RuleInTimePolicyTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "V18, 1, 2022-04-30, ",
        "V18, 2, 2022-05-01, ",
        "V18, 2, 2022-04-30, unknown-rule-for-day",
        "V18, 1, 2022-05-01, unknown-rule-for-day",
        "V18, 3, 2022-05-01, unknown-rule-for-day",
        "V06, 1, 2025-08-31, ",
        "V06, 2, 2025-08-31, unknown-rule-for-day",
        "V06, 2, 2025-09-01, ",
        "V05, 1, 2025-08-31, unknown-rule-for-day",
        "V99, 1, 2025-08-31, unknown-rule-for-day"
    })
    void takesTheVersionOfTheDay(String id, String version, LocalDate day, @Nullable String code) {
        ViolationRules shipped = ViolationFile.read(Path.of("../ops/rules/CN/violations-1.yaml"));

        assertThat(code(RuleInTimePolicy.judge("CN-41", shipped, id, version, day, TODAY, false, false)))
                .isEqualTo(code);
        assertThat(RuleInTimePolicy.judge("CA-ON-Toronto", shipped, id, version, day, TODAY, false, false))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5000, 3000, ", "5000, 5000, unknown-rule-for-day", "5000, 9000, unknown-rule-for-day"})
    void takesALaterVersionOnlyWhenItsFineEndsLower(Long before, Long after, @Nullable String code) {
        assertThat(code(judge(pair(before, after, FINE)))).isEqualTo(code);
    }

    @Test
    void takesALaterVersionThatKnowsNoFineAnyMore() {
        assertThat(judge(pair(5_000L, null, FINE))).isEmpty();
    }

    @Test
    void takesNoLaterVersionThatAddsAKind() {
        ViolationRules rules = new ViolationRules(List.of(
                rule("1", null, CHANGE.minusDays(1), 5_000L, null, PreStep.NONE, WARNING, FINE),
                rule("2", CHANGE, null, 3_000L, null, PreStep.NONE, FINE, LICENCE_REVOCATION)));

        assertThat(code(judge(rules))).isEqualTo("unknown-rule-for-day");
    }

    @Test
    void takesNoEarlierVersionThatIsMilder() {
        ViolationRules rules = pair(3_000L, 5_000L, FINE);

        assertThat(code(RuleInTimePolicy.judge("CN", rules, "V90", "1", CHANGE, TODAY, false, false)))
                .isEqualTo("unknown-rule-for-day");
    }

    @Test
    void takesNoVersionThatIsNotInForceYet() {
        ViolationRules rules = pair(5_000L, 3_000L, FINE);
        LocalDate before = CHANGE.minusDays(1);

        assertThat(code(RuleInTimePolicy.judge("CN", rules, "V90", "2", before, before, false, false)))
                .isEqualTo("unknown-rule-for-day");
    }

    @ParameterizedTest
    @CsvSource({
        // when the only version ends, and when the decision is made
        ", 2026-02-01, ",
        "2026-02-01, 2026-02-01, ",
        "2026-01-31, 2026-02-01, no-longer-punishable",
        "2026-01-04, 2026-02-01, unknown-rule-for-day"
    })
    void penalisesNothingThatIsAllowedByNow(@Nullable LocalDate end, LocalDate decidedOn, @Nullable String code) {
        ViolationRules rules = new ViolationRules(List.of(rule("1", null, end, 5_000L, null, PreStep.NONE, FINE)));
        EstablishedAct act = Acts.by("V90", "1");

        assertThat(code(RuleInTimePolicy.onDeciding("CN-41", rules, act, decidedOn)))
                .isEqualTo(code);
        assertThat(RuleInTimePolicy.onDeciding("US-NY", rules, act, decidedOn)).isEmpty();
    }

    private static Optional<Rejection> judge(ViolationRules rules) {
        return RuleInTimePolicy.judge("CN", rules, "V90", "2", CHANGE.minusDays(1), TODAY, false, false);
    }

    private static ViolationRules pair(@Nullable Long before, @Nullable Long after, PenaltyKind... kinds) {
        ViolationRule one = rule("1", null, CHANGE.minusDays(1), before, null, PreStep.NONE, kinds);
        ViolationRule two = rule("2", CHANGE, null, after, null, PreStep.NONE, kinds);
        return new ViolationRules(List.of(one, two));
    }
}
