package org.mingjian.query.repairdesk;

import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.RepairRequested;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.RepairDeskView.About;

/** What the first event of a matter says it is about. */
final class OpeningEvents {
    private OpeningEvents() {}

    /** Null for an event that is not the first. */
    static @Nullable About of(Object payload) {
        if (payload instanceof RepairRequested e) {
            return new About(
                    Kind.REPAIR,
                    e.getRepairId(),
                    e.getSubject(),
                    e.getPenaltyCase(),
                    e.getDecision(),
                    e.getChannel().name(),
                    e.getChannelNumber(),
                    e.getRequestedOn(),
                    e.getReceivedOn(),
                    e.getForwardBy(),
                    null,
                    null,
                    null);
        }
        if (payload instanceof ObjectionRaised e) {
            return new About(
                    Kind.OBJECTION,
                    null,
                    e.getSubject(),
                    e.getPenaltyCase(),
                    e.getDecision(),
                    e.getChannel().name(),
                    e.getChannelNumber(),
                    e.getRaisedOn(),
                    e.getReceivedOn(),
                    null,
                    null,
                    e.getObjection(),
                    null);
        }
        return payload instanceof CommitmentMade e
                ? new About(
                        Kind.COMMITMENT,
                        null,
                        e.getSubject(),
                        null,
                        null,
                        null,
                        null,
                        e.getMadeOn(),
                        e.getMadeOn(),
                        null,
                        e.getKind().name(),
                        e.getContent(),
                        e.getForPublication())
                : null;
    }
}
