package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.PenaltyKind;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a PenaltyCase stream. The fields are those of the event that accepting the command leads to. */
public sealed interface PenaltyCaseCommand extends Command {

    /** A penalty decided elsewhere is put on record. */
    record RecordHistoricPenalty(
            String stream,
            String subject,
            @Nullable String unit,
            @Nullable String inspection,
            String actId,
            LocalDate actOn,
            @Nullable LocalDate decidedOn,
            @Nullable String organ,
            @Nullable String documentNumber,
            @Nullable String violation,
            @Nullable String basis,
            List<PenaltyKind> kinds,
            @Nullable Money amount,
            Severity severity,
            CreditClass creditClass,
            Finality finality,
            @Nullable String statedOutcome,
            Map<String, String> stated,
            @Nullable String region,
            @Nullable String specialty,
            ImportedFrom source)
            implements PenaltyCaseCommand {
        @Override
        public HistoricPenaltyRecorded event() {
            return new HistoricPenaltyRecorded(
                    subject,
                    unit,
                    inspection,
                    actId,
                    actOn,
                    decidedOn,
                    organ,
                    documentNumber,
                    violation,
                    basis,
                    kinds,
                    amount,
                    severity,
                    creditClass,
                    finality,
                    statedOutcome,
                    stated,
                    region,
                    specialty,
                    source);
        }
    }
}
