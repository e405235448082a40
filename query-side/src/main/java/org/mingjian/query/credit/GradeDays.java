package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.days.DayRange;

/**
 * A grade is a step function of time: it changes on days known beforehand unless a new fact comes in. Written down whole,
 * a search by grade is right on any day and nothing has to be recomputed at night.
 */
public final class GradeDays {
    /** Stands among the grades for days on which rules are in force and evidence is missing. */
    public static final String NOT_RATED = "NOT_RATED";

    private GradeDays() {}

    /** By grade, the spans of days on which the facts earn it. */
    public static Map<String, List<DayRange>> of(String jurisdiction, Map<String, Fact> facts, RulePacks packs) {
        var timeline = new Timeline(jurisdiction, facts, packs, LocalDate.MIN);
        List<LocalDate> days = timeline.turningDays();
        var spans = new TreeMap<String, List<DayRange>>();
        for (int i = 0; i < days.size(); i++) {
            String grade = grade(timeline.outcome(days.get(i)));
            if (grade != null) {
                LocalDate next = i + 1 < days.size() ? days.get(i + 1) : null;
                append(spans.computeIfAbsent(grade, g -> new ArrayList<>()), new DayRange(days.get(i), next));
            }
        }
        return spans;
    }

    private static @Nullable String grade(Outcome outcome) {
        return switch (outcome.status()) {
            case RATED -> outcome.grade();
            case NOT_RATED -> NOT_RATED;
            case NO_RULES_IN_FORCE -> null;
        };
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
