package org.mingjian.query.creditstanding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A penalty shows the name borne on its day, so names are kept with the days from which they were borne. */
final class Names {
    private Names() {}

    /** The name borne on a day; of two from one day the later recorded. */
    static @Nullable String on(List<CreditStandingView.NameFrom> names, LocalDate day) {
        CreditStandingView.NameFrom borne = null;
        for (var candidate : names) {
            LocalDate from = candidate.from();
            if ((from == null || !from.isAfter(day))
                    && (borne == null || !from(candidate).isBefore(from(borne)))) {
                borne = candidate;
            }
        }
        return borne == null ? null : borne.name();
    }

    static @Nullable String latest(List<CreditStandingView.NameFrom> names) {
        return on(names, LocalDate.MAX);
    }

    private static LocalDate from(CreditStandingView.NameFrom name) {
        LocalDate from = name.from();
        return from == null ? LocalDate.MIN : from;
    }
}
