package org.mingjian.command.rectification;

import java.time.LocalDate;
import mingjian.rectification.HistoricOrderRecorded;
import mingjian.rectification.OrderNature;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a RectificationOrder stream. The fields are those of the event that accepting the command leads to. */
public sealed interface RectificationOrderCommand extends Command {

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
}
