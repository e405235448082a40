package org.mingjian.command.rest;

import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import org.apache.avro.Schema;
import org.mingjian.command.credit.CreditCommitmentCommand.MakeCommitment;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentBroken;
import org.mingjian.command.credit.CreditCommitmentCommand.RecordCommitmentKept;
import org.mingjian.command.credit.CreditObjectionCommand.RaiseObjection;
import org.mingjian.command.credit.CreditObjectionCommand.ResolveObjection;
import org.mingjian.command.credit.CreditRepairCommand.AcceptRepair;
import org.mingjian.command.credit.CreditRepairCommand.ApproveRepair;
import org.mingjian.command.credit.CreditRepairCommand.DeclineRepair;
import org.mingjian.command.credit.CreditRepairCommand.ExtendRepairDecisionTerm;
import org.mingjian.command.credit.CreditRepairCommand.FileRepairEvidence;
import org.mingjian.command.credit.CreditRepairCommand.RefuseRepair;
import org.mingjian.command.credit.CreditRepairCommand.RequestRepair;
import org.mingjian.command.credit.CreditRepairCommand.RevokeRepair;
import org.mingjian.command.shared.Command;

/** Commands about credit records: repair, objections, commitments. */
final class CreditCommands {

    private static final String REPAIR = "CreditRepair";
    private static final String OBJECTION = "CreditObjection";
    private static final String COMMITMENT = "CreditCommitment";

    private CreditCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(RequestRepair.class, REPAIR, RepairRequested.SCHEMA$, CommandCatalog.OFFICER);
        later(catalog, AcceptRepair.class, REPAIR, RepairAccepted.SCHEMA$);
        later(catalog, DeclineRepair.class, REPAIR, RepairNotAccepted.SCHEMA$);
        later(catalog, FileRepairEvidence.class, REPAIR, RepairEvidenceFiled.SCHEMA$);
        later(catalog, ExtendRepairDecisionTerm.class, REPAIR, RepairDecisionTermExtended.SCHEMA$);
        later(catalog, ApproveRepair.class, REPAIR, RepairApproved.SCHEMA$);
        later(catalog, RefuseRepair.class, REPAIR, RepairRefused.SCHEMA$);
        later(catalog, RevokeRepair.class, REPAIR, RepairRevoked.SCHEMA$);
        catalog.first(RaiseObjection.class, OBJECTION, ObjectionRaised.SCHEMA$, CommandCatalog.OFFICER);
        later(catalog, ResolveObjection.class, OBJECTION, ObjectionResolved.SCHEMA$);
        catalog.first(MakeCommitment.class, COMMITMENT, CommitmentMade.SCHEMA$, CommandCatalog.OFFICER);
        later(catalog, RecordCommitmentKept.class, COMMITMENT, CommitmentKept.SCHEMA$);
        later(catalog, RecordCommitmentBroken.class, COMMITMENT, CommitmentBroken.SCHEMA$);
    }

    private static void later(CommandCatalog catalog, Class<? extends Command> type, String aggregate, Schema event) {
        catalog.later(type, aggregate, event, CommandCatalog.OFFICER);
    }
}
