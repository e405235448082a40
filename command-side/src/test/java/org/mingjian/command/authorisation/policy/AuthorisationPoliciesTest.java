package org.mingjian.command.authorisation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.GrantBasis;
import mingjian.authorisation.ValidationOutcome;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Rejection;

class AuthorisationPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    /** 行政许可法 art 34. */
    @ParameterizedTest
    @CsvSource({
        "DOCUMENTS, , , ",
        "DOCUMENTS, Inspection-1, , ",
        "INSPECTION, Inspection-1, , ",
        "INSPECTION, , , inspection-missing",
        "COMMITMENT, , 承诺1, ",
        "COMMITMENT, , , commitment-missing",
        "COMMITMENT, Inspection-1, , commitment-missing",
        "NOT_STATED, Inspection-1, 承诺1, invalid-value"
    })
    void namesWhatItWasGrantedOn(
            GrantBasis basis, @Nullable String inspection, @Nullable String commitment, @Nullable String code) {
        assertThat(code(GrantBasisPolicy.judge(basis, inspection, commitment))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Inspection-1, ", "SiteVisit-1, ", "Subject-licence.a, invalid-value"})
    void isVisitedByAnInspectionOrASiteVisit(String stream, @Nullable String code) {
        assertThat(code(GrantBasisPolicy.visit(stream))).isEqualTo(code);
    }

    /** 行政许可法 art 50. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-02, 2030-03-01, ",
        "2026-03-01, 2026-02-10, 2026-03-02, ",
        "2026-03-01, 2026-03-02, , ",
        "2026-03-01, 2026-02-10, 2026-03-01, days-out-of-order",
        "2026-03-01, 2026-04-01, 2026-03-31, days-out-of-order",
        ", 2026-03-02, 2030-03-01, term-open"
    })
    void isRenewedForAFurtherTerm(
            @Nullable LocalDate before, LocalDate from, @Nullable LocalDate until, @Nullable String code) {
        assertThat(code(TermPolicy.onRenewing(before, from, until))).isEqualTo(code);
    }

    /** 行政许可法 art 70 (1). */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-02, ",
        "2026-03-01, 2026-05-02, ",
        "2026-03-01, 2026-03-01, term-not-over",
        "2026-03-01, 2026-02-01, term-not-over",
        ", 2026-03-02, term-open"
    })
    void expiresAfterItsLastDay(@Nullable LocalDate until, LocalDate expired, @Nullable String code) {
        assertThat(code(TermPolicy.onExpiring(until, expired))).isEqualTo(code);
    }

    /** 医疗机构校验管理办法（试行）. */
    @ParameterizedTest
    @CsvSource({
        "PASSED, , , ",
        "PASSED, 2026-05-10, , not-deferred",
        "DEFERRED, 2026-05-10, 记分, ",
        "DEFERRED, , 记分, deferment-without-end",
        "DEFERRED, 2026-05-10, , validation-without-reason",
        "DEFERRED, 2026-02-09, 记分, days-out-of-order",
        "FAILED, , 记分, ",
        "FAILED, , , validation-without-reason",
        "FAILED, 2026-05-10, 记分, not-deferred",
        "NOT_STATED, , , invalid-value"
    })
    void saysUntilWhenAndWhyAValidationIsDeferred(
            ValidationOutcome outcome, @Nullable LocalDate until, @Nullable String reason, @Nullable String code) {
        assertThat(code(ValidationPolicy.judge(outcome, DAY, until, reason))).isEqualTo(code);
    }

    /** 行政处罚法 art 9 and 38. */
    @ParameterizedTest
    @CsvSource({
        "LICENCE, Subject-a, LICENCE_REVOCATION FINE, 2026-02-10, true, 12号, ",
        "LICENCE, Subject-a, LICENCE_REVOCATION, 2026-02-01, true, 12号, ",
        "FILING, Subject-a, LICENCE_REVOCATION, 2026-02-01, true, 12号, no-licence",
        "LICENCE, Subject-b, LICENCE_REVOCATION, 2026-02-01, true, 12号, decision-of-another-party",
        "LICENCE, Subject-a, LICENCE_SUSPENSION FINE, 2026-02-01, true, 12号, decision-without-kind",
        "LICENCE, Subject-a, LICENCE_REVOCATION, 2026-02-11, true, 12号, before-the-decision",
        "LICENCE, Subject-a, LICENCE_REVOCATION, 2026-02-01, false, 12号, decision-not-standing",
        "LICENCE, Subject-a, LICENCE_REVOCATION, 2026-02-01, true, 13号, decision-not-standing",
        "LICENCE, Subject-a, , 2026-02-01, true, 12号, decision-not-standing"
    })
    void isRevokedOnlyByADecisionThatSaysSoAndStands(
            AuthorisationKind kind,
            String party,
            @Nullable String kinds,
            LocalDate decidedOn,
            boolean inEffect,
            String number,
            @Nullable String code) {
        Optional<CaseFacts> facts = Optional.ofNullable(kinds)
                .map(all -> new CaseFacts.Decision(party, penalties(all), "证", decidedOn, inEffect))
                .map(decision -> new CaseFacts("PenaltyCase-1", 1, "Subject-a", Map.of(), Map.of("12号", decision)));
        assertThat(code(LicencePenaltyPolicy.judge(
                        kind, "Subject-a", PenaltyKind.LICENCE_REVOCATION, DAY, facts, number)))
                .isEqualTo(code);
    }

    /** 行政处罚法 art 59. */
    @ParameterizedTest
    @CsvSource({
        "卫生许可证 豫卫〔2026〕第1号, 豫卫〔2026〕第1号, ",
        "卫生许可证豫卫〔2026〕第1号, 豫卫〔2026〕第1号, ",
        "卫生许可证 PDY410102, PDY410102, ",
        "卫生许可证 豫卫〔2026〕第12号, 豫卫〔2026〕第12号 豫卫〔2026〕第1号, ",
        "卫生许可证 豫卫〔2026〕第12号, 豫卫〔2026〕第1号, decision-of-another-licence",
        "卫生许可证 PDY410102, 4101, decision-of-another-licence",
        "卫生许可证 PDY410102, PDY4101, decision-of-another-licence",
        "卫生许可证, 豫卫〔2026〕第1号, decision-of-another-licence",
        ", 豫卫〔2026〕第1号, decision-of-another-licence"
    })
    void isRevokedOnlyByADecisionThatNamesIt(@Nullable String named, String numbers, @Nullable String code) {
        assertThat(code(DecidedLicencePolicy.judge(List.of(numbers.split(" ")), "12号", named)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"PenaltyCase-1, 12号, ", ", , ", "PenaltyCase-1, , case-and-decision", ", 12号, case-and-decision"})
    void namesCaseAndDecisionOrNeither(@Nullable String penaltyCase, @Nullable String decision, @Nullable String code) {
        assertThat(code(LicencePenaltyPolicy.bothOrNone(penaltyCase, decision))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"a b, a, ", "a b, a b, ", "a b, c, scope-not-covered", "a b, a c, scope-not-covered"})
    void losesOnlyWhatItCovers(String covered, String taken, @Nullable String code) {
        assertThat(code(ScopePolicy.judge(List.of(covered.split(" ")), List.of(taken.split(" ")))))
                .isEqualTo(code);
    }

    private static Set<PenaltyKind> penalties(String kinds) {
        return Set.copyOf(
                Arrays.stream(kinds.split(" ")).map(PenaltyKind::valueOf).toList());
    }

    private static @Nullable String code(Optional<Rejection> judgement) {
        return judgement.map(Rejection::code).orElse(null);
    }
}
