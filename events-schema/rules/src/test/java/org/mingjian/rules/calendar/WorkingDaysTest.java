package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.pack.Shipped;

/** Terms in working days, by the notices on holidays from 2020 to 2026. */
class WorkingDaysTest {

    private static final WorkingDays CHINA = WorkingDays.of(Shipped.packs(), "CN-41");

    @ParameterizedTest(name = "{1} working days from {0} end on {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-30 | 3 | 2025-10-11 | 国庆 2025: the Saturday after it is worked",
                "2025-09-26 | 7 | 2025-10-13 | 国庆 2025: so is the Sunday before it",
                "2026-09-30 | 7 | 2026-10-15 | 国庆 2026: Saturday 10 October is worked",
                "2024-09-30 | 5 | 2024-10-12 | 国庆 2024: Saturday 12 October is worked",
                "2023-09-28 | 2 | 2023-10-08 | 国庆 2023 with 中秋: both days of the weekend after it are worked",
                "2026-02-13 | 3 | 2026-02-25 | 春节 2026: nine days of rest after a worked Saturday",
                "2026-02-14 | 5 | 2026-02-28 | 春节 2026: Saturday 28 February is worked",
                "2025-01-27 | 7 | 2025-02-12 | 春节 2025: the eve is a holiday; Saturday 8 February is worked",
                "2024-02-08 | 2 | 2024-02-18 | 春节 2024: the eve is worked, as is Sunday 18 February",
                "2020-01-23 | 3 | 2020-02-05 | 春节 2020: made longer, to 2 February",
                "2022-12-30 | 1 | 2023-01-03 | over the end of a year",
                "2026-11-20 | 5 | 2026-11-27 | a week without holidays",
                "2026-11-21 | 1 | 2026-11-23 | from a Saturday",
                "2026-11-20 | 0 | 2026-11-20 | no days"
            })
    void countsATermAcrossHolidays(LocalDate from, int days, LocalDate last, String why) {
        assertThat(CHINA.after(from, days)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-01, false", "2020-01-19, true", "2024-02-09, true", "2025-01-28, false", "2026-10-10, true"})
    void knowsRestAndWork(LocalDate day, boolean works) {
        assertThat(CHINA.isWorkingDay(day)).isEqualTo(works);
    }

    /** 365 or 366 days less the Saturdays and Sundays, the holidays among the others and with the worked days of rest. */
    @ParameterizedTest
    @CsvSource({"2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void hasTheWorkingDaysOfEachYear(int year, int days) {
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filteredOn(CHINA::isWorkingDay)
                .hasSize(days);
    }

    @Test
    void refusesATermThatRunsIntoAYearItLacks() {
        LocalDate day = LocalDate.of(2026, 12, 29);

        assertThat(CHINA.after(day, 2)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThatThrownBy(() -> CHINA.after(day, 3))
                .isInstanceOf(UnknownYearException.class)
                .hasMessageContaining("working days of 2027 are not known")
                .hasMessageContaining("2020 to 2026");
    }

    @Test
    void knowsNothingOfACountryThatHasNoCalendar() {
        assertThatThrownBy(
                        () -> WorkingDays.of(Shipped.packs(), "CA-ON-Toronto").isWorkingDay(LocalDate.of(2026, 1, 5)))
                .hasMessageContaining("Known: no year");
        assertThatThrownBy(() -> WorkingDays.of(List.of(), "CN").isWorkingDay(LocalDate.of(2026, 1, 5)))
                .isInstanceOf(UnknownYearException.class);
    }
}
