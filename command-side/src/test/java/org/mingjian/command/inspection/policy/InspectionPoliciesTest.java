package org.mingjian.command.inspection.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.inspection.Approval;
import mingjian.inspection.InspectionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.KnownIdPolicy;

class InspectionPoliciesTest {

    @ParameterizedTest
    @CsvSource({"true, ", "false, credentials-not-shown"})
    void asksForCredentials(boolean shown, String code) {
        assertThat(code(CredentialsPolicy.judge("CN-41", shown))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"CN, false", "CN-41, false", "CN-410100, false", "CA-ON-Toronto, true", "US-NY, true"})
    void holdsChineseLawToChina(String jurisdiction, boolean free) {
        assertThat(CredentialsPolicy.judge(jurisdiction, false).isEmpty()).isEqualTo(free);
        assertThat(ApprovalPolicy.onScheduling(jurisdiction, null, null).isEmpty())
                .isEqualTo(free);
        assertThat(ApprovalPolicy.onConcluding(jurisdiction, false).isEmpty()).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({"true, false, ", "false, true, ", "false, false, approval-missing", "true, true, approved-and-urgent"})
    void asksForApprovalFirstUnlessUrgent(boolean approved, boolean urgent, String code) {
        Approval approval = approved ? new Approval("4101-001", LocalDate.of(2026, 1, 5)) : null;
        assertThat(code(ApprovalPolicy.onScheduling("CN-41", approval, urgent ? "群体性事件" : null)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05, ", "2026-01-06, ", "2026-01-07, approved-after-opening", ", "})
    void asksForApprovalBeforeTheDay(LocalDate approvedOn, String code) {
        assertThat(code(ApprovalPolicy.onOpening(approvedOn, LocalDate.of(2026, 1, 6))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PROBLEM_FOUND, true, 0, 0, 0, true",
        "NO_PROBLEM_FOUND, true, 1, 0, 0, false",
        "NO_PROBLEM_FOUND, true, 0, 1, 0, false",
        "NO_PROBLEM_FOUND, true, 0, 0, 1, false",
        "NO_PROBLEM_FOUND, false, 0, 0, 0, false",
        "PROBLEMS_FOUND, true, 1, 0, 0, true",
        "PROBLEMS_FOUND, true, 1, 2, 0, true",
        "PROBLEMS_FOUND, true, 0, 0, 1, true",
        "PROBLEMS_FOUND, true, 0, 0, 0, false",
        "PROBLEMS_FOUND, false, 1, 0, 0, false",
        "AWAITING_RESULT, true, 0, 1, 0, true",
        "AWAITING_RESULT, true, 0, 0, 0, false",
        "AWAITING_RESULT, true, 1, 1, 0, false",
        "AWAITING_RESULT, false, 0, 1, 0, false",
        "REFUSED, false, 0, 0, 0, true",
        "REFUSED, true, 0, 0, 0, true",
        "REFUSED, true, 1, 0, 0, false",
        "CLOSED_OR_NOT_FOUND, false, 0, 0, 0, true",
        "CLOSED_OR_NOT_FOUND, true, 1, 0, 0, false",
        "NOT_STATED, true, 0, 0, 0, false"
    })
    void wantsAResultThatAgreesWithTheRecord(
            InspectionResult result, boolean opened, int findings, int open, int failed, boolean good) {
        assertThat(ResultPolicy.judge(result, opened, findings, open, failed).isEmpty())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", ", true", "-1, false", "101, false"})
    void wantsAScoreUpToAHundred(Integer score, boolean good) {
        assertThat(ScorePolicy.judge(score).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"false, , approval-not-made-up", "true, already-approved, "})
    void makesUpAnApprovalOnceAndBeforeConcluding(boolean approved, String makingUp, String concluding) {
        assertThat(code(ApprovalPolicy.onMakingUp(approved))).isEqualTo(makingUp);
        assertThat(code(ApprovalPolicy.onConcluding("CN", approved))).isEqualTo(concluding);
    }

    @ParameterizedTest
    @CsvSource({"a, , id-unknown", "b, id-taken, ", "c, id-taken, ", "B, , id-unknown"})
    void knowsAnIdOnceItIsGiven(String id, String fresh, String known) {
        assertThat(code(KnownIdPolicy.fresh("findingId", id, Set.of("b", "c")))).isEqualTo(fresh);
        assertThat(code(KnownIdPolicy.known("findingId", List.of("b", id), Set.of("b", "c"))))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"a, ", "a b c, ", "a b a, id-taken", "a a, id-taken"})
    void wantsIdsThatDiffer(String ids, String code) {
        assertThat(code(KnownIdPolicy.distinct("findingId", List.of(ids.split(" ")))))
                .isEqualTo(code);
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
