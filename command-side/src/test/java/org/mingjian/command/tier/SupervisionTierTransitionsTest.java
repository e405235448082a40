package org.mingjian.command.tier;

import static org.mingjian.command.tier.Gradings.DAY;
import static org.mingjian.command.tier.Gradings.confirm;
import static org.mingjian.command.tier.Gradings.proposed;
import static org.mingjian.command.tier.Gradings.review;

import java.util.List;
import mingjian.tier.TierEndGround;
import mingjian.tier.TierEnded;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class SupervisionTierTransitionsTest extends EveryCell<TierState> {

    SupervisionTierTransitionsTest() {
        super(SupervisionTier.class, SupervisionTier::new, TierState.TABLE, SupervisionTierCommand.class, """
                NONE GATHERING PROPOSED SETTLED ENDED
                SignGradingReview    takes  takes takes takes takes
                AssessRisk           takes  takes takes takes takes
                RecordDemeritPoints  takes  takes takes takes takes
                RevokeDemeritPoints  no     takes takes takes no
                CloseDemeritCycle    no     takes takes takes no
                ProposeTier          takes  takes takes takes takes
                ConfirmTier          no     no    takes no    no
                OverrideTier         no     no    takes takes no
                RaiseTierObjection   no     no    takes takes no
                DecideTierObjection  no     no    takes takes no
                EndTier              no     takes takes takes no
                """);
    }

    @Override
    protected List<?> past(TierState state) {
        Object reviewed = review(450, 480).event();
        return switch (state) {
            case NONE -> List.of();
            case GATHERING -> List.of(reviewed);
            case PROPOSED -> List.of(reviewed, proposed("A"));
            case SETTLED -> List.of(reviewed, proposed("A"), confirm("A").event());
            case ENDED -> List.of(reviewed, new TierEnded(DAY, TierEndGround.UNIT_CLOSED, "停业"));
        };
    }
}
