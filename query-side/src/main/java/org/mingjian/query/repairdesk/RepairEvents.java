package org.mingjian.query.repairdesk;

import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.repairdesk.RepairDeskView.Act;
import org.mingjian.query.repairdesk.RepairDeskView.Evidence;
import org.mingjian.query.repairdesk.RepairDeskView.What;

/** What happens to a request for repair. */
final class RepairEvents {
    private static final String ID = "repairId";

    private RepairEvents() {}

    /** Id of the request that an event is about; null for an event of another stream. */
    static @Nullable String idOf(IndexedRecord payload) {
        var field = payload.getSchema().getField(ID);
        return field == null ? null : String.valueOf(payload.get(field.pos()));
    }

    /** Null for an event that moves no request on. */
    static @Nullable Act of(Object payload) {
        if (payload instanceof RepairRequested e) {
            return Act.of(e.getReceivedOn(), What.APPLIED, e.getAcceptBy(), null);
        } else if (payload instanceof RepairAccepted e) {
            return Act.of(e.getAcceptedOn(), What.ACCEPTED, e.getDecideBy(), null);
        } else if (payload instanceof RepairNotAccepted e) {
            return Act.of(e.getDeclinedOn(), What.DECLINED, null, e.getReason());
        } else if (payload instanceof RepairDecisionTermExtended e) {
            return Act.of(e.getExtendedOn(), What.EXTENDED, e.getDecideBy(), e.getReason());
        } else if (payload instanceof RepairApproved e) {
            return new Act(e.getApprovedOn(), What.APPROVED, null, e.getEffectiveOn(), null, null, null);
        } else if (payload instanceof RepairRefused e) {
            return new Act(
                    e.getRefusedOn(),
                    What.REFUSED,
                    null,
                    null,
                    e.getGround().name(),
                    e.getReason(),
                    e.getBarredUntil());
        }
        return payload instanceof RepairRevoked e
                ? new Act(
                        e.getRevokedOn(),
                        What.REVOKED,
                        null,
                        null,
                        e.getGround().name(),
                        e.getReason(),
                        e.getBarredUntil())
                : null;
    }

    static Evidence evidence(RepairEvidenceFiled e) {
        return new Evidence(
                e.getEvidenceId(), e.getFiledOn(), e.getDescription(), e.getContentHash(), e.getCreditCommitment());
    }
}
