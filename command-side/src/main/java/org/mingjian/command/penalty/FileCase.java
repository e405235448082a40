package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import mingjian.inspection.Approval;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseSource;
import org.jspecify.annotations.Nullable;

/** An organ takes a case up. */
public record FileCase(
        String stream,
        String caseNumber,
        String subject,
        @Nullable String unit,
        String region,
        String specialty,
        CaseSource origin,
        @Nullable String originReference,
        @Nullable String suspectedRule,
        LocalDate filedOn,
        Approval approval,
        List<String> handlers)
        implements PenaltyCaseCommand {
    @Override
    public CaseFiled event() {
        return new CaseFiled(
                caseNumber,
                subject,
                unit,
                region,
                specialty,
                origin,
                originReference,
                suspectedRule,
                filedOn,
                approval,
                handlers);
    }
}
