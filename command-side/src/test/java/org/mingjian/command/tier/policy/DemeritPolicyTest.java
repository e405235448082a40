package org.mingjian.command.tier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Rejection;

/** 医疗机构校验管理办法（试行）: points rest on decisions and count in cycles. */
class DemeritPolicyTest {

    private static final String LAW = "医疗机构校验管理办法（试行）";

    @ParameterizedTest(name = "{0} points, {1}, closed until {2}: {3}")
    @CsvSource({
        "1, 2026-01-01, ,           ",
        "0, 2026-01-01, ,           demerit-points-missing",
        "1, 2026-01-01, 2025-12-31, ",
        "1, 2025-12-31, 2025-12-31, demerit-cycle-over"
    })
    void countsInACycleThatIsOpen(int points, LocalDate act, @Nullable LocalDate closed, @Nullable String code) {
        says(DemeritPolicy.recording(points, act, closed), code);
    }

    @ParameterizedTest(name = "decision {0}, in effect {1}, of {2}: {3}")
    @CsvSource({
        "d1, true,  Subject-a.b, ",
        "d1, true,  ,            ",
        "d1, false, Subject-a.b, decision-not-standing",
        "d2, true,  Subject-a.b, decision-not-standing",
        "d1, true,  Subject-a.c, decision-of-another-party"
    })
    void restsOnADecisionThatStands(
            String decision, boolean inEffect, @Nullable String subject, @Nullable String code) {
        CaseFacts facts = new CaseFacts(
                "PenaltyCase-1",
                0,
                "Subject-a.b",
                Map.of(),
                Map.of(
                        "d1",
                        new CaseFacts.Decision(
                                "Subject-a.b", Set.of(PenaltyKind.FINE), null, LocalDate.of(2026, 1, 1), inEffect)));

        says(DemeritPolicy.founded(subject, decision, facts), code);
    }

    @ParameterizedTest(name = "{0} to {1}, on {2}, after {3}, {4} of {5}: {6}")
    @CsvSource({
        "2025-01-01, 2025-12-31, 2026-01-01, ,           3, 3, ",
        "2025-01-01, 2025-12-31, 2026-01-01, 2024-12-31, 0, 0, ",
        "2025-01-02, 2025-12-31, 2026-01-01, 2024-12-31, 0, 0, demerit-cycle-misplaced",
        "2025-01-01, 2025-12-31, 2025-12-31, ,           0, 0, demerit-cycle-misplaced",
        "2025-12-31, 2025-01-01, 2026-01-01, ,           0, 0, demerit-cycle-misplaced",
        "2025-01-01, 2025-12-31, 2026-01-01, ,           2, 3, demerit-points-differ"
    })
    void closesCyclesOneAfterTheOther(
            LocalDate from,
            LocalDate until,
            LocalDate on,
            @Nullable LocalDate before,
            int stated,
            int counted,
            @Nullable String code) {
        says(DemeritPolicy.closing(from, until, on, before, stated, counted), code);
    }

    private static void says(Optional<Rejection> judgement, @Nullable String code) {
        assertThat(judgement.map(Rejection::code).orElse(null)).isEqualTo(code);
        judgement.ifPresent(rejection -> assertThat(rejection.article()).isEqualTo(LAW));
    }
}
