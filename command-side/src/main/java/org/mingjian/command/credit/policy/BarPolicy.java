package org.mingjian.command.credit.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** Who gave false material or broke the commitment is barred from repair for the term of the rules: decrees 58 and 36. */
public final class BarPolicy {

    private BarPolicy() {}

    /**
     * Judges a day.
     *
     * @param barredUntil the last day of the bar; null when there is none
     * @param day the day on which repair is asked for or approved
     */
    public static Optional<Rejection> judge(@Nullable LocalDate barredUntil, LocalDate day) {
        return barredUntil == null || day.isAfter(barredUntil)
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-barred")
                        .citing("信用修复管理办法：提供虚假材料或者违背信用承诺")
                        .with("barredUntil", barredUntil.toString())
                        .with("day", day.toString()));
    }
}
