package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.penalty.CreditClass;
import mingjian.penalty.Finality;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.penalty.PenaltyCaseCommand.RecordHistoricPenalty;
import org.mingjian.command.shared.Command;
import org.mingjian.command.support.HistoricFact;

class HistoricPenaltyTest extends HistoricFact<PenaltyCase> {

    HistoricPenaltyTest() {
        super(PenaltyCase.class, PenaltyCase::new, "actOn");
    }

    @Test
    void refusesADecisionOfTomorrow() {
        refusedNew(penalty(SUBJECT, null, null, DAY, TOMORROW, row(1)), "day-in-future");
    }

    @Override
    protected Command record(
            String subject, @Nullable String unit, @Nullable String inspection, LocalDate day, ImportedFrom source) {
        return penalty(subject, unit, inspection, day, null, source);
    }

    private static RecordHistoricPenalty penalty(
            String subject,
            @Nullable String unit,
            @Nullable String inspection,
            LocalDate day,
            @Nullable LocalDate decided,
            ImportedFrom source) {
        return new RecordHistoricPenalty(
                "PenaltyCase-test.1",
                subject,
                unit,
                inspection,
                "1",
                day,
                decided,
                "卫健委",
                null,
                null,
                null,
                List.of(),
                new Money(50000L, "CNY"),
                Severity.MINOR,
                CreditClass.MINOR,
                Finality.FINAL,
                null,
                Map.of(),
                null,
                null,
                source);
    }
}
