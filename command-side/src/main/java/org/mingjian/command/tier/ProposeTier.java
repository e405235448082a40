package org.mingjian.command.tier;

import java.time.LocalDate;
import java.util.List;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import mingjian.tier.TierProposed;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that lies elsewhere gives a unit another tier. What the scheme grades by, its reasons, its warnings and when to look
 * again are found by judging again, not taken from the sender.
 */
public record ProposeTier(
        String stream,
        String subject,
        String unit,
        String region,
        String specialty,
        GradedTier graded,
        List<String> evidence,
        LocalDate proposedOn,
        @Nullable String standing)
        implements SupervisionTierCommand {
    @Override
    public TierProposed event() {
        return new TierProposed(
                subject,
                unit,
                region,
                specialty,
                graded,
                TierInput.NOT_STATED,
                List.of(),
                evidence,
                List.of(),
                standing,
                null,
                proposedOn);
    }
}
