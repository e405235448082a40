package org.mingjian.query.policylab;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run is asked, beside its draft.
 *
 * @param region prefix; subjects that run a unit there are looked at
 * @param day on which standings are compared
 * @param history days of the past of which it is asked how well they told the twelve months after; at most {@value #MOST_DAYS}
 */
public record LabQuestion(String region, LocalDate day, List<LocalDate> history) {
    /** The most days of the past that one run is asked about. */
    public static final int MOST_DAYS = 12;

    public LabQuestion {
        history = List.copyOf(history);
    }
}
