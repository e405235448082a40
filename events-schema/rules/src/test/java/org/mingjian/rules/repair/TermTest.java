package org.mingjian.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.pack.Shipped;

/** Terms of procedure: by the rules of the day on which the step begins. */
class TermTest {

    private static final RepairRules RULES = new RepairRules(Shipped.packs());

    @ParameterizedTest(name = "{0} in {1} on {2}: {3} working days by {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "FORWARD, CN-411081, 2026-04-01, 1, R36-FORWARD",
                "ACCEPT, CN-411081, 2026-04-01, 3, R36-ACCEPT",
                "DECIDE, CN-411081, 2026-04-01, 10, R36-DECIDE",
                // The terms of decree 36 are not lent to decree 58.
                "ACCEPT, CN-411081, 2026-03-31, -, -",
                "DECIDE, CN-411081, 2026-03-31, -, -",
                // 河南省社会信用条例 art 41 holds in Henan alone.
                "RESOLVE, CN-411081, 2026-03-31, 3, R58-RESOLVE-HENAN",
                "RESOLVE, CN-411081, 2026-04-01, 3, R36-RESOLVE-HENAN",
                "RESOLVE_VERIFIED, CN-41, 2026-04-01, 7, R36-RESOLVE-VERIFIED-HENAN",
                "RESOLVE, CN-370100, 2026-04-01, -, -",
                // 行政处罚法 art 48 holds everywhere.
                "WITHDRAW, CN-370100, 2025-06-01, 3, R58-WITHDRAW",
                "WITHDRAW, CN-411081, 2026-06-01, 3, R36-WITHDRAW",
                // Before the first pack, and abroad, no rules are known.
                "WITHDRAW, CN-411081, 2023-04-30, -, -",
                "ACCEPT, CA-ON-Toronto, 2026-06-01, -, -"
            })
    void followTheRulesOfTheirDayAndPlace(
            Step step, String jurisdiction, LocalDate day, @Nullable Integer days, @Nullable String rule) {
        var term = RULES.term(jurisdiction, day, step);

        assertThat(term.map(Term::workingDays).orElse(null)).isEqualTo(days);
        assertThat(term.map(Term::rule).orElse(null)).isEqualTo(rule);
        term.ifPresent(found -> assertThat(found.article()).contains("20"));
    }

    @ParameterizedTest(name = "{0} from {1}: until {2}")
    @CsvSource({
        // 春节 2026: 15 to 23 February rest, 14 and 28 February are worked.
        "RESOLVE, 2026-02-13, 2026-02-25",
        "RESOLVE_VERIFIED, 2026-02-13, 2026-03-02",
        "WITHDRAW, 2026-02-12, 2026-02-24",
        // 国庆 2026: 1 to 7 October rest, 10 October is worked.
        "ACCEPT, 2026-09-30, 2026-10-10",
        "DECIDE, 2026-09-28, 2026-10-16",
        "WITHDRAW, 2026-09-29, 2026-10-09"
    })
    void areCountedInWorkingDaysAcrossTheHolidays(Step step, LocalDate from, LocalDate last) {
        int days = RULES.term("CN-411081", from, step).orElseThrow().workingDays();

        assertThat(WorkingDays.of(Shipped.packs(), "CN-411081").after(from, days))
                .isEqualTo(last);
    }

    @Test
    void barWhoGaveFalseMaterialForThreeYears() {
        Falsehood before = RULES.falsehood("CN-41", LocalDate.of(2026, 3, 31)).orElseThrow();
        Falsehood after = RULES.falsehood("CN-41", LocalDate.of(2026, 4, 1)).orElseThrow();

        assertThat(before.barredMonths()).isEqualTo(36);
        assertThat(before.pack()).isEqualTo("credit-repair 2023");
        assertThat(before.warning()).isNotEmpty();
        assertThat(after.pack()).isEqualTo("credit-repair 2025");
        assertThat(after.barredUntil(LocalDate.of(2026, 7, 3))).isEqualTo(LocalDate.of(2029, 7, 3));
        assertThat(RULES.falsehood("CN-41", LocalDate.of(2023, 4, 30))).isEmpty();
    }
}
