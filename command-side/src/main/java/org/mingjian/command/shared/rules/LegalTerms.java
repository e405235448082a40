package org.mingjian.command.shared.rules;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.rules.calendar.UnknownYearException;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.pack.Pack;

/**
 * Last days of terms in working days, by the calendar of the place (行政处罚法 art 85).
 *
 * @param packs packs of any kind; those of working days are used
 */
public record LegalTerms(List<Pack> packs) {

    public LegalTerms {
        packs = List.copyOf(packs);
    }

    /**
     * The last day of a term.
     *
     * @param from the day on which it begins, which is not counted
     * @param step what is due, for the refusal
     * @throws Refused {@code working-days-unknown} when it runs into a year whose holidays are not known
     */
    public LocalDate lastDay(String jurisdiction, LocalDate from, int workingDays, String step) {
        try {
            return WorkingDays.of(packs, jurisdiction).after(from, workingDays);
        } catch (UnknownYearException e) {
            throw new Refused(Rejection.of("working-days-unknown")
                    .citing("行政处罚法 art 85")
                    .with("year", e.year())
                    .with("step", step)
                    .with("from", from.toString()));
        }
    }
}
