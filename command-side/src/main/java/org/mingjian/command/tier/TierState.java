package org.mingjian.command.tier;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingjian.command.shared.Transitions;
import org.mingjian.command.tier.SupervisionTierCommand.CloseDemeritCycle;
import org.mingjian.command.tier.SupervisionTierCommand.ConfirmTier;
import org.mingjian.command.tier.SupervisionTierCommand.DecideTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.EndTier;
import org.mingjian.command.tier.SupervisionTierCommand.OverrideTier;
import org.mingjian.command.tier.SupervisionTierCommand.RaiseTierObjection;
import org.mingjian.command.tier.SupervisionTierCommand.RevokeDemeritPoints;

/** How far the grading of a unit under a scheme is, and what it takes there. */
enum TierState {
    /** Nothing was recorded. */
    NONE,
    /** There is evidence, and neither a tier nor a proposal of one. */
    GATHERING,
    /** A tier is proposed that nobody has decided upon; another may stand meanwhile. */
    PROPOSED,
    /** A tier stands, and nothing is proposed. */
    SETTLED,
    /** The unit is graded no longer, until new evidence comes. */
    ENDED;

    private static final Set<TierState> ANY = EnumSet.allOf(TierState.class);
    private static final Set<TierState> BEGUN = EnumSet.of(GATHERING, PROPOSED, SETTLED);
    private static final Set<TierState> DECIDABLE = EnumSet.of(PROPOSED, SETTLED);

    static final Transitions<TierState> TABLE = new Transitions<>(
            Map.ofEntries(
                    Map.entry(SignGradingReview.class, ANY),
                    Map.entry(AssessRisk.class, ANY),
                    Map.entry(RecordDemeritPoints.class, ANY),
                    Map.entry(RevokeDemeritPoints.class, BEGUN),
                    Map.entry(CloseDemeritCycle.class, BEGUN),
                    Map.entry(ProposeTier.class, ANY),
                    Map.entry(ConfirmTier.class, EnumSet.of(PROPOSED)),
                    Map.entry(OverrideTier.class, DECIDABLE),
                    Map.entry(RaiseTierObjection.class, DECIDABLE),
                    Map.entry(DecideTierObjection.class, DECIDABLE),
                    Map.entry(EndTier.class, BEGUN)),
            NONE);
}
