package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.tier.RiskAssessed;
import org.jspecify.annotations.Nullable;

/** Officers assessed the risk that a unit bears. */
public record AssessRisk(
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        String scheme,
        @Nullable String category,
        LocalDate assessedOn,
        List<String> officers,
        Map<String, String> factors,
        @Nullable Integer managementTenths,
        @Nullable String inspection)
        implements SupervisionTierCommand {
    @Override
    public RiskAssessed event() {
        return new RiskAssessed(
                subject,
                unit,
                region,
                specialty,
                scheme,
                category,
                assessedOn,
                officers,
                factors,
                managementTenths,
                inspection);
    }
}
