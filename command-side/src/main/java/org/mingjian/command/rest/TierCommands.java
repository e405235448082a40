package org.mingjian.command.rest;

import java.util.Set;
import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRecorded;
import mingjian.tier.DemeritPointsRevoked;
import mingjian.tier.GradingReviewSigned;
import mingjian.tier.RiskAssessed;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEnded;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import mingjian.tier.TierProposed;
import org.mingjian.command.tier.AssessRisk;
import org.mingjian.command.tier.ProposeTier;
import org.mingjian.command.tier.RecordDemeritPoints;
import org.mingjian.command.tier.SignGradingReview;
import org.mingjian.command.tier.SupervisionTierCommand.CloseDemeritCycle;
import org.mingjian.command.tier.SupervisionTierCommand.ConfirmTier;
import org.mingjian.command.tier.SupervisionTierCommand.DecideTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.EndTier;
import org.mingjian.command.tier.SupervisionTierCommand.OverrideTier;
import org.mingjian.command.tier.SupervisionTierCommand.RaiseTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.RevokeDemeritPoints;

/**
 * Commands about tiers. Officers bring evidence and what the subject says, clerks propose from evidence that lies elsewhere,
 * regulators decide.
 */
final class TierCommands {

    private static final String AGGREGATE = "SupervisionTier";
    /** A clerk may send this and nothing else: ADR 0051. */
    private static final Set<String> PROPOSING = Set.of("officer", "clerk");

    private TierCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(SignGradingReview.class, AGGREGATE, GradingReviewSigned.SCHEMA$, CommandCatalog.OFFICER);
        catalog.first(AssessRisk.class, AGGREGATE, RiskAssessed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.first(RecordDemeritPoints.class, AGGREGATE, DemeritPointsRecorded.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(RevokeDemeritPoints.class, AGGREGATE, DemeritPointsRevoked.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(CloseDemeritCycle.class, AGGREGATE, DemeritCycleClosed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.first(ProposeTier.class, AGGREGATE, TierProposed.SCHEMA$, PROPOSING);
        catalog.later(RaiseTierObjection.class, AGGREGATE, TierObjectionRaised.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ConfirmTier.class, AGGREGATE, TierConfirmed.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(OverrideTier.class, AGGREGATE, TierOverridden.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(DecideTierObjection.class, AGGREGATE, TierObjectionDecided.SCHEMA$, CommandCatalog.REGULATOR);
        catalog.later(EndTier.class, AGGREGATE, TierEnded.SCHEMA$, CommandCatalog.REGULATOR);
    }
}
