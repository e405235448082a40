package org.mingjian.command.rectification;

import java.time.LocalDate;
import mingjian.rectification.OrderNature;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rectification.RectificationOrderCommand.RecordHistoricOrder;
import org.mingjian.command.shared.Command;
import org.mingjian.command.support.HistoricFact;

class HistoricOrderTest extends HistoricFact<RectificationOrder> {

    HistoricOrderTest() {
        super(RectificationOrder.class, RectificationOrder::new, "orderedOn");
    }

    @Override
    protected Command record(
            String subject, @Nullable String unit, @Nullable String inspection, LocalDate day, ImportedFrom source) {
        return new RecordHistoricOrder(
                Orders.ID,
                subject,
                unit,
                inspection,
                "1",
                day,
                OrderNature.ADVICE,
                null,
                "改正",
                Severity.MINOR,
                null,
                null,
                null,
                source);
    }
}
