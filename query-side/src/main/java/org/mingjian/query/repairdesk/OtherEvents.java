package org.mingjian.query.repairdesk;

import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionOutcome;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.RepairDeskView.Act;
import org.mingjian.query.repairdesk.RepairDeskView.What;

/** What happens to an objection or a commitment. */
final class OtherEvents {
    private OtherEvents() {}

    /** Null for an event of neither. */
    static @Nullable Act of(Object payload) {
        if (payload instanceof ObjectionRaised e) {
            return Act.of(e.getReceivedOn(), What.RAISED, e.getResolveBy(), null);
        } else if (payload instanceof ObjectionResolved e) {
            What what = e.getOutcome() == ObjectionOutcome.CORRECTED ? What.CORRECTED : What.CONFIRMED;
            return Act.of(e.getResolvedOn(), what, null, e.getExplanation());
        } else if (payload instanceof CommitmentMade e) {
            return Act.of(e.getMadeOn(), What.MADE, e.getKeepBy(), null);
        } else if (payload instanceof CommitmentKept e) {
            return Act.of(e.getKeptOn(), What.KEPT, null, e.getVerification());
        }
        return payload instanceof CommitmentBroken e ? Act.of(e.getBrokenOn(), What.BROKEN, null, e.getFact()) : null;
    }
}
