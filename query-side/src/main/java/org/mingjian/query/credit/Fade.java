package org.mingjian.query.credit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How the points of a rule fade from the day they are for: at once at the end of a term, or by steps.
 *
 * @param steps by time, the last to 0
 */
public record Fade(List<Step> steps) {

    public Fade {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param after time from the day
     * @param points what is left from then on; below what was left before
     */
    public record Step(Period after, int points) {}

    /** All points for a time, and none after. */
    public static Fade after(Period term) {
        return new Fade(List.of(new Step(term, 0)));
    }

    /** What is left of {@code full} on a day. */
    int left(int full, LocalDate from, LocalDate day) {
        int left = full;
        for (Step step : steps) {
            if (day.isBefore(from.plus(step.after()))) {
                return left;
            }
            left = step.points();
        }
        return left;
    }

    /** The first day on which nothing is left. */
    LocalDate until(LocalDate from) {
        return from.plus(steps.get(steps.size() - 1).after());
    }
}
