package org.mingjian.command.credit.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A record is repaired when its shortest time in public is over, by the rules of the day of its decision. */
public final class RepairableDayPolicy {

    private RepairableDayPolicy() {}

    /**
     * Judges a day.
     *
     * @param repairableFrom the first day on which it can be repaired; null when it never was public
     * @param day the day on which it would be
     * @param article what says so
     */
    public static Optional<Rejection> judge(@Nullable LocalDate repairableFrom, LocalDate day, String article) {
        return repairableFrom != null && !day.isBefore(repairableFrom)
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-too-early")
                        .citing(article)
                        .with("repairableFrom", repairableFrom == null ? null : repairableFrom.toString())
                        .with("day", day.toString()));
    }
}
