package org.mingjian.command.credit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.credit.CreditChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.command.shared.Rejection;

/** The rules on repair, one table each, with the article they rest on. */
class RepairPoliciesTest {

    @ParameterizedTest(name = "barred until {0}, asked on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-07-02, -",
                "2029-07-02, 2029-07-01, repair-barred",
                "2029-07-02, 2029-07-02, repair-barred",
                "2029-07-02, 2029-07-03, -"
            })
    void barsUpToTheLastDayOfTheTerm(@Nullable LocalDate until, LocalDate day, @Nullable String code) {
        judged(BarPolicy.judge(until, day), code, "违背信用承诺");
    }

    @ParameterizedTest(name = "repairable from {0}, on {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-02, 2026-07-01, repair-too-early",
                "2026-07-02, 2026-07-02, -",
                "-, 2026-07-02, repair-too-early"
            })
    void waitsForTheShortestTimeInPublic(@Nullable LocalDate from, LocalDate day, @Nullable String code) {
        judged(RepairableDayPolicy.judge(from, day, "第36号令 最短公示期"), code, "第36号令");
    }

    @ParameterizedTest(name = "on record {0}, found {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, true, -",
                "-, true, -",
                "false, true, duties-not-performed",
                "true, false, duties-not-performed",
                "-, false, duties-not-performed"
            })
    void presupposesPerformanceOnRecordAndByTheOrgansWord(
            @Nullable Boolean onRecord, boolean found, @Nullable String code) {
        judged(DutiesPolicy.judge(onRecord, found), code, "履行全部义务");
    }

    @ParameterizedTest(name = "found by {0}, acting {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Organ-a.1, Organ-a.1, -",
                "Organ-a.1 Organ-a.2, Organ-a.2, -",
                "Organ-a.1, Organ-a.2, finding-of-another-organ",
                "Organ-a.1, -, finding-of-another-organ",
                "-, Organ-a.1, finding-of-another-organ"
            })
    void letsOnlyWhoMadeTheFindingRepairIt(@Nullable String finders, @Nullable String acting, @Nullable String code) {
        Set<String> found = finders == null ? Set.of() : Set.of(finders.split(" "));
        judged(FinderPolicy.judge(found, Optional.ofNullable(acting)), code, "谁认定谁修复");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "WINDOW, -, -",
                "WINDOW, 1, channel-number",
                "CREDIT_CHINA, 1, -",
                "CREDIT_CHINA, -, channel-number"
            })
    void wantsTheNumberOfCreditChinaAndNoOther(CreditChannel channel, @Nullable String number, @Nullable String code) {
        judged(ChannelPolicy.judge(channel, number), code, "第36号令");
    }

    @ParameterizedTest(name = "until {0}, on {1}, to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-15, 2026-07-10, 2026-07-16, -",
                "2026-07-15, 2026-07-10, 2026-07-15, repair-term-not-longer",
                "-, 2026-07-10, 2026-07-11, -",
                "-, 2026-07-10, 2026-07-10, repair-term-not-longer"
            })
    void prolongsATermAndNeverShortensIt(
            @Nullable LocalDate before, LocalDate on, LocalDate after, @Nullable String code) {
        judged(RepairTermPolicy.judge(before, on, after), code, "第36号令");
    }

    @Test
    void letsADecisionHaveOneRequestThatWaitsOrStands() {
        assertThat(OneRequestPolicy.judge(List.of(), List.of())).isEmpty();
        judged(OneRequestPolicy.judge(List.of("r1"), List.of()), "repair-open", null);
        judged(OneRequestPolicy.judge(List.of(), List.of("r1")), "already-repaired", null);
        assertThat(OneRequestPolicy.same("PenaltyCase-a.1", null, "PenaltyCase-a.1", null))
                .isEmpty();
        judged(
                OneRequestPolicy.same("PenaltyCase-a.1", "1号", "PenaltyCase-a.1", null),
                "repair-of-another-decision",
                null);
        judged(
                OneRequestPolicy.same("PenaltyCase-a.1", "1号", "PenaltyCase-a.2", "1号"),
                "repair-of-another-decision",
                null);
    }

    @Test
    void isAboutARecordOfTheSubjectThatStandsAndIsCollected() {
        assertThat(RecordPolicy.inEffect(true)).isEmpty();
        judged(RecordPolicy.inEffect(false), "decision-not-in-effect", "行政处罚法 art 48");
        assertThat(RecordPolicy.collected(true)).isEmpty();
        judged(RecordPolicy.collected(false), "record-never-public", "信用修复管理办法");
        assertThat(RecordPolicy.of("Subject-a.1", "Subject-a.1")).isEmpty();
        judged(RecordPolicy.of("Subject-a.1", "Subject-a.2"), "record-of-another-subject", null);
        judged(RecordPolicy.there("9号", Optional.empty()), "record-unknown", null);
        judged(RecordPolicy.ruled(false, "CN-41", "2020-01-01"), "repair-rules-unknown", null);
        assertThat(RecordPolicy.ruled(true, "CN-41", "2026-04-01")).isEmpty();
    }

    private static void judged(Optional<Rejection> judgement, @Nullable String code, @Nullable String article) {
        assertThat(judgement.map(Rejection::code).orElse(null)).isEqualTo(code);
        if (article != null) {
            judgement.ifPresent(rejection -> assertThat(rejection.article()).contains(article));
        }
    }
}
