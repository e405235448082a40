package org.mingjian.command.penalty;

import java.time.LocalDate;
import java.util.List;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.FindingReference;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;

/** The case is to hold an act to be proven. */
public record EstablishAct(
        String stream,
        String actId,
        String party,
        @Nullable String unit,
        String specialty,
        String rule,
        String ruleVersion,
        String fact,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate discoveredOn,
        boolean endangersSafety,
        boolean harmful,
        List<FindingReference> findings,
        @Nullable String missedOrder,
        Severity severity)
        implements PenaltyCaseCommand {
    @Override
    public ActEstablished event() {
        return new ActEstablished(
                actId,
                party,
                unit,
                specialty,
                rule,
                ruleVersion,
                fact,
                from,
                until,
                discoveredOn,
                endangersSafety,
                harmful,
                findings,
                missedOrder,
                severity);
    }
}
