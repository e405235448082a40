package org.mingjian.command.credit;

import java.time.LocalDate;
import mingjian.credit.CreditChannel;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/**
 * What may be asked of a CreditRepair stream. The fields are those of the event that accepting the command leads to; the days that
 * the rules set are worked out, not asked for.
 */
public sealed interface CreditRepairCommand extends Command {

    /** Id of the request. */
    String repairId();

    /** Stream of the case. */
    String penaltyCase();

    /** Number of the decision; null for a penalty of the past that states none. */
    @Nullable
    String decision();

    /** Repair is asked for. */
    record RequestRepair(
            String stream,
            String repairId,
            String subject,
            String penaltyCase,
            @Nullable String decision,
            CreditChannel channel,
            @Nullable String channelNumber,
            LocalDate requestedOn,
            LocalDate receivedOn)
            implements CreditRepairCommand {
        @Override
        public RepairRequested event() {
            return new RepairRequested(
                    repairId,
                    subject,
                    penaltyCase,
                    decision,
                    channel,
                    channelNumber,
                    requestedOn,
                    receivedOn,
                    null,
                    null);
        }
    }

    /** A request is taken up. */
    record AcceptRepair(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate acceptedOn) implements CreditRepairCommand {
        @Override
        public RepairAccepted event() {
            return new RepairAccepted(repairId, penaltyCase, decision, acceptedOn, null);
        }
    }

    /** A request is not taken up. */
    record DeclineRepair(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate declinedOn,
            String reason)
            implements CreditRepairCommand {
        @Override
        public RepairNotAccepted event() {
            return new RepairNotAccepted(repairId, penaltyCase, decision, declinedOn, reason);
        }
    }

    /** Evidence is filed, the commitment with it or not. */
    record FileRepairEvidence(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            String evidenceId,
            LocalDate filedOn,
            String description,
            @Nullable String contentHash,
            @Nullable String creditCommitment)
            implements CreditRepairCommand {
        @Override
        public RepairEvidenceFiled event() {
            return new RepairEvidenceFiled(
                    repairId, penaltyCase, decision, evidenceId, filedOn, description, contentHash, creditCommitment);
        }
    }

    /** The term for the decision is prolonged. */
    record ExtendRepairDecisionTerm(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate extendedOn,
            LocalDate decideBy,
            String reason)
            implements CreditRepairCommand {
        @Override
        public RepairDecisionTermExtended event() {
            return new RepairDecisionTermExtended(repairId, penaltyCase, decision, extendedOn, decideBy, reason);
        }
    }

    /** Repair is approved. */
    record ApproveRepair(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate approvedOn,
            LocalDate effectiveOn,
            boolean dutiesPerformed,
            @Nullable String documentNumber)
            implements CreditRepairCommand {
        @Override
        public RepairApproved event() {
            return new RepairApproved(
                    repairId, penaltyCase, decision, approvedOn, effectiveOn, dutiesPerformed, documentNumber);
        }
    }

    /** Repair is refused. */
    record RefuseRepair(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate refusedOn,
            RepairRefusalGround ground,
            String reason)
            implements CreditRepairCommand {
        @Override
        public RepairRefused event() {
            return new RepairRefused(repairId, penaltyCase, decision, refusedOn, ground, reason, null);
        }
    }

    /** A repair is taken back. */
    record RevokeRepair(
            String stream,
            String repairId,
            String penaltyCase,
            @Nullable String decision,
            LocalDate revokedOn,
            RepairRevocationGround ground,
            String reason,
            @Nullable String creditCommitment)
            implements CreditRepairCommand {
        @Override
        public RepairRevoked event() {
            return new RepairRevoked(
                    repairId, penaltyCase, decision, revokedOn, ground, reason, creditCommitment, null);
        }
    }
}
