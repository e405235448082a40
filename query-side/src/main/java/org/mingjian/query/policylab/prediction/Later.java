package org.mingjian.query.policylab.prediction;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.InspectionFact;

/**
 * What inspections of one subject found from a day on.
 *
 * @param any by whether they found anything
 * @param serious by whether they found anything serious
 */
record Later(Hits any, Hits serious) {
    private static final Later NONE = new Later(Hits.NONE, Hits.NONE);

    /** What those carried out from a day until another found, the first inclusive and the last not. */
    static Later of(Collection<Fact> facts, LocalDate from, LocalDate until, boolean drawnOnly) {
        Later later = NONE;
        for (Fact fact : facts) {
            if (fact instanceof InspectionFact inspection
                    && inspection.tells()
                    && isWithin(inspection.on(), from, until)
                    && (!drawnOnly || inspection.drawn())) {
                later = later.and(inspection);
            }
        }
        return later;
    }

    private static boolean isWithin(@Nullable LocalDate on, LocalDate from, LocalDate until) {
        return on != null && !on.isBefore(from) && on.isBefore(until);
    }

    /** No record states with which probability an inspection was drawn, so each stands for itself. */
    private Later and(InspectionFact inspection) {
        return new Later(
                any.and(!inspection.findings().isEmpty() || "PROBLEMS_FOUND".equals(inspection.result()), 1),
                serious.and(inspection.findings().containsValue(Gravity.SERIOUS), 1));
    }

    boolean isEmpty() {
        return any.inspections() == 0;
    }
}
