package org.mingjian.rules.tier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credit standing: decided facts only.
 *
 * @param asOf the day it is of
 * @param score its points; null when it is not rated
 */
public record StandingGrade(LocalDate asOf, @Nullable BigDecimal score) implements Evidence {

    @Override
    public LocalDate since() {
        return asOf;
    }
}
