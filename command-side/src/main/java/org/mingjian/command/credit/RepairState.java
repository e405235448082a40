package org.mingjian.command.credit;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.credit.CreditRepairCommand.AcceptRepair;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.DeclineRepair;
import org.mingjian.command.credit.CreditRepairCommand.ExtendRepairDecisionTerm;
import org.mingjian.command.credit.CreditRepairCommand.FileRepairEvidence;
import org.mingjian.command.credit.CreditRepairCommand.RefuseRepair;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.credit.CreditRepairCommand.RevokeRepair;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Transitions;

/** Where a request for repair is on its way, and what it takes there. */
enum RepairState {
    NONE,
    REQUESTED,
    ACCEPTED,
    /** Not taken up; another may be made. */
    DECLINED,
    APPROVED,
    REFUSED,
    REVOKED;

    static final Transitions<RepairState> TABLE = new Transitions<>(
            Map.<Class<? extends Command>, Set<RepairState>>ofEntries(
                    Map.entry(RequestRepair.class, Set.of(NONE)),
                    Map.entry(AcceptRepair.class, Set.of(REQUESTED)),
                    Map.entry(DeclineRepair.class, Set.of(REQUESTED)),
                    Map.entry(FileRepairEvidence.class, Set.of(REQUESTED, ACCEPTED)),
                    Map.entry(ExtendRepairDecisionTerm.class, Set.of(ACCEPTED)),
                    Map.entry(ApproveRepair.class, Set.of(ACCEPTED)),
                    Map.entry(RefuseRepair.class, Set.of(ACCEPTED)),
                    Map.entry(RevokeRepair.class, Set.of(APPROVED))),
            NONE);

    /** Whether it waits for the organ. */
    boolean open() {
        return this == REQUESTED || this == ACCEPTED;
    }
}
