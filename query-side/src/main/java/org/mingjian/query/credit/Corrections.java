package org.mingjian.query.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which acts were put right in time. One order met is enough, for a further order of the same act is no further act; one missed
 * is another act, which a case has to establish.
 *
 * @param orders orders by key
 */
record Corrections(List<Map.Entry<String, OrderFact>> orders) {

    private static final Correction NOT_ASKED = new Correction(LocalDate.MIN, List.of());

    /** How an act was put right; null when not in all that the rule asks for. */
    @Nullable
    Correction of(String key, PenaltyFact penalty, @Nullable CorrectionRule rule) {
        if (rule == null) {
            return null;
        }
        Correction met = rule.needs().contains(CorrectionRule.Need.ORDER_MET) ? met(penalty.act()) : NOT_ASKED;
        Correction done = rule.needs().contains(CorrectionRule.Need.PERFORMED) ? done(key, penalty) : NOT_ASKED;
        if (met == null || done == null) {
            return null;
        }
        var events = new ArrayList<>(met.events());
        events.addAll(done.events());
        return new Correction(met.on().isAfter(done.on()) ? met.on() : done.on(), List.copyOf(events));
    }

    private @Nullable Correction met(String act) {
        Correction first = null;
        for (Map.Entry<String, OrderFact> entry : orders) {
            OrderFact order = entry.getValue();
            LocalDate day = order.act().equals(act) ? order.metInTime() : null;
            if (day != null) {
                String event =
                        Fact.streamOf(entry.getKey()) + "@" + order.course().metBy();
                if (first == null
                        || day.isBefore(first.on())
                        || day.equals(first.on())
                                && event.compareTo(first.events().get(0)) < 0) {
                    first = new Correction(day, List.of(event));
                }
            }
        }
        return first;
    }

    private static @Nullable Correction done(String key, PenaltyFact penalty) {
        Paper paper = penalty.paper();
        Duties duties = paper == null ? null : paper.duties();
        LocalDate day = duties == null ? null : duties.doneInTime();
        return duties == null || day == null
                ? null
                : new Correction(day, List.of(Fact.streamOf(key) + "@" + duties.lastBy()));
    }
}
