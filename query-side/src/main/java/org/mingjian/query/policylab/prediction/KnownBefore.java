package org.mingjian.query.policylab.prediction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Imposed;
import org.mingjian.query.credit.OrderCourse;
import org.mingjian.query.credit.OrderFact;
import org.mingjian.query.credit.PenaltyFact;

/**
 * The facts of a subject that had happened before a day. What is dated on the day or later is left out; so is a decision whose own day
 * no source states, as it may be later than its act, and one that was served, contested or reviewed since, as what it was before is
 * not kept. A finding that was withdrawn since is left out too, being no fact any more.
 *
 * @param facts the facts
 * @param undated decisions left out because their day is not stated
 * @param changedSince decisions left out because they changed since
 */
record KnownBefore(Map<String, Fact> facts, int undated, int changedSince) {

    static KnownBefore of(Map<String, Fact> all, LocalDate day) {
        Map<String, Fact> known = new HashMap<>();
        int undated = 0;
        int changed = 0;
        for (Map.Entry<String, Fact> entry : all.entrySet()) {
            Fact fact = entry.getValue();
            LocalDate on = fact.on();
            if (on == null || !on.isBefore(day)) {
                continue;
            }
            if (fact instanceof PenaltyFact penalty && penalty.actDay()) {
                undated++;
            } else if (fact instanceof PenaltyFact penalty && changedSince(penalty, day)) {
                changed++;
            } else {
                known.put(entry.getKey(), fact instanceof OrderFact order ? asOf(order, day) : fact);
            }
        }
        return new KnownBefore(known, undated, changed);
    }

    /** An order met on the day or later was open. */
    private static OrderFact asOf(OrderFact order, LocalDate day) {
        LocalDate met = order.course().met();
        return met == null || met.isBefore(day)
                ? order
                : order.faring(new OrderCourse(
                        order.course().due(), null, null, 0, order.course().withdrawn()));
    }

    private static boolean changedSince(PenaltyFact penalty, LocalDate day) {
        Imposed imposed = penalty.imposed();
        LocalDate since = imposed == null ? null : imposed.since();
        return since != null && !since.isBefore(day);
    }
}
