package org.mingjian.command.credit.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** The term for the decision may be prolonged, not shortened: decree 36 of 2025 可以延长. How far is not settled. */
public final class RepairTermPolicy {

    private RepairTermPolicy() {}

    /**
     * Judges a new last day.
     *
     * @param before the last day so far; null when there was none
     * @param on the day on which it is prolonged
     * @param after the new last day
     */
    public static Optional<Rejection> judge(@Nullable LocalDate before, LocalDate on, LocalDate after) {
        LocalDate least = before == null ? on : before;
        return after.isAfter(least)
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-term-not-longer")
                        .citing("信用修复管理办法（2025年第36号令）")
                        .with("lastDay", least.toString())
                        .with("decideBy", after.toString()));
    }
}
