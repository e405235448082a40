package org.mingjian.rules.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackKind;

/**
 * The working days of a country 工作日, by the notices on its holidays. Terms of two, three, five or seven days of the
 * Administrative Penalty Law are in working days (行政处罚法 art 85); the day on which a term begins is not counted (art 85 with
 * 民法典 art 201).
 *
 * <p>Every method throws {@link UnknownYearException} where it meets a year that the calendar lacks: a term that may be wrong is
 * not told.
 */
public final class WorkingDays {

    private final Map<Integer, YearDays> years;

    private WorkingDays(Map<Integer, YearDays> years) {
        this.years = Map.copyOf(years);
    }

    /**
     * The calendar that packs make up.
     *
     * @param packs packs of any kind; those of working days whose jurisdiction it lies in are used
     * @param jurisdiction such as {@code CN-41}
     */
    public static WorkingDays of(Collection<Pack> packs, String jurisdiction) {
        Map<Integer, YearDays> years = new TreeMap<>();
        packs.stream()
                .filter(pack -> pack.header().kind() == PackKind.WORKING_DAYS
                        && pack.header().jurisdictions().stream().anyMatch(jurisdiction::startsWith))
                .forEach(pack -> years.put(pack.header().validFrom().getYear(), YearDays.of(pack.root())));
        return new WorkingDays(years);
    }

    /** Whether offices work on a day. */
    public boolean isWorkingDay(LocalDate day) {
        YearDays year = years.get(day.getYear());
        if (year == null) {
            throw new UnknownYearException(day.getYear(), new TreeSet<>(years.keySet()));
        }
        return year.isWorkingDay(day);
    }

    /** The day itself, or the next that is a working day: where a term ends that ends on a day of rest. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * The last day of a term.
     *
     * @param day the day on which it begins, which is not counted
     * @param count working days, 0 or more
     */
    public LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** The day that lies so many working days before another. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            do {
                found = found.minusDays(1);
            } while (!isWorkingDay(found));
        }
        return found;
    }

    /** How many working days lie after one day, up to and with another; 0 when that is not later. */
    public int between(LocalDate day, LocalDate end) {
        return end.isAfter(day)
                ? Math.toIntExact(day.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count())
                : 0;
    }
}
