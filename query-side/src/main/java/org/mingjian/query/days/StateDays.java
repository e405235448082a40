package org.mingjian.query.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States as spans of days. What is known of something says in which state it is on any day; written down whole, a search
 * by state is right on any day asked about, past or to come, and nothing has to be recomputed at night.
 */
public final class StateDays {
    private StateDays() {}

    /**
     * By name of the state, the days on which something is in it; touching spans are one.
     *
     * @param turns every day on which the state may be another than the day before
     * @param on the state on a day; null for none
     */
    public static Map<String, List<DayRange>> of(
            Collection<LocalDate> turns, Function<LocalDate, @Nullable Enum<?>> on) {
        var days = new TreeSet<>(turns);
        var spans = new TreeMap<String, List<DayRange>>();
        for (LocalDate day : days) {
            Enum<?> state = on.apply(day);
            if (state != null) {
                append(
                        spans.computeIfAbsent(state.name(), s -> new ArrayList<>()),
                        new DayRange(day, days.higher(day)));
            }
        }
        return spans;
    }

    private static void append(List<DayRange> spans, DayRange span) {
        int last = spans.size() - 1;
        if (last >= 0 && span.gte().equals(spans.get(last).lt())) {
            spans.set(last, new DayRange(spans.get(last).gte(), span.lt()));
        } else {
            spans.add(span);
        }
    }
}
