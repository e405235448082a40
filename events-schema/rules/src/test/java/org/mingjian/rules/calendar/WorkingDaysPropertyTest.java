package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mingjian.rules.pack.Shipped;

/** What holds of every term within the years that the calendar has. */
class WorkingDaysPropertyTest {

    private static final WorkingDays CHINA = WorkingDays.of(Shipped.packs(), "CN");

    @Property
    void endsOnAWorkingDayThatLiesSoManyAfter(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate last = CHINA.after(day, count);

        assertThat(CHINA.isWorkingDay(last)).isTrue();
        assertThat(CHINA.between(day, last)).isEqualTo(count);
    }

    @Property
    void countsBackWhatItCountedOn(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        LocalDate working = CHINA.onOrAfter(day);

        assertThat(CHINA.before(CHINA.after(working, count), count)).isEqualTo(working);
    }

    @Property
    void isNotShortenedByBeginningLater(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int count) {
        assertThat(CHINA.after(day.plusDays(1), count)).isAfterOrEqualTo(CHINA.after(day, count));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2020, 1, 1).toEpochDay();
        long last = LocalDate.of(2026, 8, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }
}
