package org.mingjian.rules.tier.evidence;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the risk that a unit bears. Internal.
 *
 * @param assessedOn the day
 * @param category which of the scheme's categories is graded; null where it tells none apart
 * @param factors what was assessed, by the names of the scheme's factors: one of a factor's values, or a number in decimals
 * @param managementTenths score of how the risk is managed, 0 to 1000 tenths of a point; null where the scheme asks for none
 */
public record RiskAssessment(
        LocalDate assessedOn,
        @Nullable String category,
        Map<String, String> factors,
        @Nullable Integer managementTenths)
        implements Evidence {

    private static final int FULL = 1_000;

    /** @throws IllegalArgumentException the score is out of range */
    public RiskAssessment {
        factors = Map.copyOf(factors);
        if (managementTenths != null && (managementTenths < 0 || managementTenths > FULL)) {
            throw new IllegalArgumentException(managementTenths + " tenths are no score of 0 to 100 points");
        }
    }

    @Override
    public LocalDate since() {
        return assessedOn;
    }
}
