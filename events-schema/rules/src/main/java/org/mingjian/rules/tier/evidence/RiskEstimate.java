package org.mingjian.rules.tier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An estimate of risk from all facts. Internal: a tier that rests on it is so too, and no ground of a sanction.
 *
 * @param asOf the day it is of
 * @param rate weighted findings to be expected per inspection, 0 or more; null when nothing is known
 */
public record RiskEstimate(LocalDate asOf, @Nullable BigDecimal rate) implements Evidence {

    /** @throws IllegalArgumentException the rate is below 0 */
    public RiskEstimate {
        if (rate != null && rate.signum() < 0) {
            throw new IllegalArgumentException("a rate of " + rate + " cannot be");
        }
    }

    @Override
    public LocalDate since() {
        return asOf;
    }
}
