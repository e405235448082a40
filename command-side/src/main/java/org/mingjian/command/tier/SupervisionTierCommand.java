package org.mingjian.command.tier;

import java.time.LocalDate;
import mingjian.tier.DemeritCycleClosed;
import mingjian.tier.DemeritPointsRevoked;
import mingjian.tier.GradedTier;
import mingjian.tier.TierConfirmed;
import mingjian.tier.TierEndGround;
import mingjian.tier.TierEnded;
import mingjian.tier.TierObjectionDecided;
import mingjian.tier.TierObjectionOutcome;
import mingjian.tier.TierObjectionRaised;
import mingjian.tier.TierOverridden;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a SupervisionTier stream. The fields are those of the event that accepting the command leads to. */
public sealed interface SupervisionTierCommand extends Command
        permits SignGradingReview,
                AssessRisk,
                RecordDemeritPoints,
                SupervisionTierCommand.RevokeDemeritPoints,
                SupervisionTierCommand.CloseDemeritCycle,
                ProposeTier,
                SupervisionTierCommand.ConfirmTier,
                SupervisionTierCommand.OverrideTier,
                SupervisionTierCommand.RaiseTierObjection,
                SupervisionTierCommand.DecideTierObjection,
                SupervisionTierCommand.EndTier {

    /** Demerit points count no longer. */
    record RevokeDemeritPoints(String stream, String recordId, LocalDate revokedOn, String reason)
            implements SupervisionTierCommand {
        @Override
        public DemeritPointsRevoked event() {
            return new DemeritPointsRevoked(recordId, revokedOn, reason);
        }
    }

    /** A cycle of demerit points is over. The points stated must be those that count. */
    record CloseDemeritCycle(String stream, LocalDate from, LocalDate until, int points, LocalDate closedOn)
            implements SupervisionTierCommand {
        @Override
        public DemeritCycleClosed event() {
            return new DemeritCycleClosed(from, until, points, closedOn);
        }
    }

    /** What was proposed is decided. The tier stated must be the one proposed. */
    record ConfirmTier(
            String stream,
            GradedTier graded,
            LocalDate confirmedOn,
            LocalDate effectiveFrom,
            String decidedBy,
            @Nullable String remark)
            implements SupervisionTierCommand {
        @Override
        public TierConfirmed event() {
            return new TierConfirmed(graded, confirmedOn, effectiveFrom, decidedBy, remark);
        }
    }

    /** Another tier is decided than the rules give. */
    record OverrideTier(
            String stream,
            GradedTier graded,
            String reason,
            LocalDate overriddenOn,
            LocalDate effectiveFrom,
            LocalDate reviewBy,
            String decidedBy)
            implements SupervisionTierCommand {
        @Override
        public TierOverridden event() {
            return new TierOverridden(graded, reason, overriddenOn, effectiveFrom, reviewBy, decidedBy);
        }
    }

    /** The subject objects. By when that is to be decided follows from the scheme. */
    record RaiseTierObjection(String stream, String objectionId, LocalDate raisedOn, String ground)
            implements SupervisionTierCommand {
        @Override
        public TierObjectionRaised event() {
            return new TierObjectionRaised(objectionId, raisedOn, ground, null);
        }

        TierObjectionRaised event(@Nullable LocalDate decideBy) {
            return new TierObjectionRaised(objectionId, raisedOn, ground, decideBy);
        }
    }

    /** An objection is decided. */
    record DecideTierObjection(
            String stream,
            String objectionId,
            LocalDate decidedOn,
            TierObjectionOutcome outcome,
            String reason,
            @Nullable GradedTier graded,
            String decidedBy)
            implements SupervisionTierCommand {
        @Override
        public TierObjectionDecided event() {
            return new TierObjectionDecided(objectionId, decidedOn, outcome, reason, graded, decidedBy);
        }
    }

    /** The unit is to be graded no longer under the scheme. */
    record EndTier(String stream, LocalDate endedOn, TierEndGround ground, String reason)
            implements SupervisionTierCommand {
        @Override
        public TierEnded event() {
            return new TierEnded(endedOn, ground, reason);
        }
    }
}
