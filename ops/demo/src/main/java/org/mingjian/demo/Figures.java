package org.mingjian.demo;

import java.util.List;

/**
 * What a year's draw came to. 2025 is as Shangqiu reported it; the years before have fewer tasks, and cases and fines in proportion.
 *
 * @param year the year
 * @param tasks units drawn, all inspected
 * @param cases cases decided with a penalty
 * @param fines their fines together, in yuan
 */
public record Figures(int year, int tasks, int cases, int fines) {

    /** The year whose figures are given. */
    public static final Figures GIVEN = new Figures(2025, 2_891, 256, 346_400);

    private static final int[] EARLIER_TASKS = {2_103, 2_265, 2_471, 2_684};

    /** All years, the earliest first. */
    public static List<Figures> all() {
        return List.of(earlier(0), earlier(1), earlier(2), earlier(3), GIVEN);
    }

    private static Figures earlier(int index) {
        double share = (double) EARLIER_TASKS[index] / GIVEN.tasks;
        return new Figures(
                2021 + index,
                EARLIER_TASKS[index],
                (int) Math.round(GIVEN.cases * share),
                100 * (int) Math.round(GIVEN.fines * share / 100));
    }
}
