package org.mingjian.command.rectification;

import java.time.LocalDate;
import java.util.List;
import mingjian.rectification.HistoricCorrectionRecorded;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderItem;
import mingjian.rectification.OrderNature;
import mingjian.rectification.RectificationEvidenceSubmitted;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationItemVerified;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderReopened;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.RectificationOrdered;
import mingjian.rectification.RectificationTermExtended;
import mingjian.rectification.VerificationMeans;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a RectificationOrder stream. The fields are those of the event that accepting the command leads to. */
public sealed interface RectificationOrderCommand extends Command {

    /** A subject is told to put something right. */
    record OrderRectification(
            String stream,
            String subject,
            @Nullable String unit,
            String region,
            @Nullable String inspection,
            @Nullable String penaltyCase,
            OrderNature nature,
            String documentNumber,
            String specialty,
            List<String> legalBasis,
            List<OrderItem> items,
            Severity severity,
            LocalDate orderedOn,
            boolean atOnce,
            @Nullable LocalDate dueOn,
            List<String> officers)
            implements RectificationOrderCommand {
        @Override
        public RectificationOrdered event() {
            return new RectificationOrdered(
                    subject,
                    unit,
                    region,
                    inspection,
                    penaltyCase,
                    nature,
                    documentNumber,
                    specialty,
                    legalBasis,
                    items,
                    severity,
                    orderedOn,
                    atOnce,
                    dueOn,
                    officers);
        }
    }

    /** The term is prolonged. */
    record ExtendRectificationTerm(String stream, LocalDate extendedOn, LocalDate dueOn, String reason)
            implements RectificationOrderCommand {
        @Override
        public RectificationTermExtended event() {
            return new RectificationTermExtended(extendedOn, dueOn, reason);
        }
    }

    /** The subject reports what it has done. */
    record SubmitRectificationEvidence(
            String stream,
            String evidenceId,
            LocalDate submittedOn,
            List<String> items,
            String description,
            @Nullable String contentHash)
            implements RectificationOrderCommand {
        @Override
        public RectificationEvidenceSubmitted event() {
            return new RectificationEvidenceSubmitted(evidenceId, submittedOn, items, description, contentHash);
        }
    }

    /** Officers found an item put right. */
    record VerifyRectificationItem(
            String stream,
            String item,
            LocalDate verifiedOn,
            VerificationMeans means,
            @Nullable String visit,
            List<String> officers)
            implements RectificationOrderCommand {
        @Override
        public RectificationItemVerified event() {
            return new RectificationItemVerified(item, verifiedOn, means, visit, officers);
        }
    }

    /** Officers found items not put right after the term had ended. */
    record FindRectificationUnmet(
            String stream,
            LocalDate foundOn,
            List<String> items,
            String fact,
            @Nullable String visit,
            List<String> officers)
            implements RectificationOrderCommand {
        @Override
        public RectificationFoundUnmet event() {
            return new RectificationFoundUnmet(foundOn, items, fact, visit, officers);
        }
    }

    /** All is put right, the order is closed. */
    record WriteOffRectificationOrder(
            String stream, LocalDate writtenOffOn, @Nullable String remark) implements RectificationOrderCommand {
        @Override
        public RectificationOrderWrittenOff event() {
            return new RectificationOrderWrittenOff(writtenOffOn, remark);
        }
    }

    /** The order should not stand. */
    record WithdrawRectificationOrder(String stream, LocalDate withdrawnOn, String reason)
            implements RectificationOrderCommand {
        @Override
        public RectificationOrderWithdrawn event() {
            return new RectificationOrderWithdrawn(withdrawnOn, reason);
        }
    }

    /** What was closed is open again, under a new term. */
    record ReopenRectificationOrder(
            String stream, LocalDate reopenedOn, List<String> items, LocalDate dueOn, String reason)
            implements RectificationOrderCommand {
        @Override
        public RectificationOrderReopened event() {
            return new RectificationOrderReopened(reopenedOn, items, dueOn, reason);
        }
    }

    /** Another organ carries the order on. */
    record HandOverRectificationOrder(String stream, LocalDate handedOverOn, String toOrgan, String reason)
            implements RectificationOrderCommand {
        @Override
        public RectificationOrderHandedOver event() {
            return new RectificationOrderHandedOver(handedOverOn, toOrgan, reason);
        }
    }

    /** An order given elsewhere is put on record. */
    record RecordHistoricOrder(
            String stream,
            String subject,
            @Nullable String unit,
            @Nullable String inspection,
            String actId,
            LocalDate orderedOn,
            OrderNature nature,
            @Nullable String statedNature,
            @Nullable String content,
            Severity severity,
            @Nullable LocalDate dueOn,
            @Nullable String region,
            @Nullable String specialty,
            ImportedFrom source)
            implements RectificationOrderCommand {
        @Override
        public HistoricOrderRecorded event() {
            return new HistoricOrderRecorded(
                    subject,
                    unit,
                    inspection,
                    actId,
                    orderedOn,
                    nature,
                    statedNature,
                    content,
                    severity,
                    dueOn,
                    region,
                    specialty,
                    source);
        }
    }

    /** By its source, what an imported order asked for was put right. */
    record RecordHistoricCorrection(
            String stream, LocalDate correctedOn, @Nullable String statedOutcome, ImportedFrom source)
            implements RectificationOrderCommand {
        @Override
        public HistoricCorrectionRecorded event() {
            return new HistoricCorrectionRecorded(correctedOn, statedOutcome, source);
        }
    }
}
