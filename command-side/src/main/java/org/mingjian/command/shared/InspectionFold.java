package org.mingjian.command.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionCorrected;
import mingjian.inspection.InspectionScheduled;
import org.jspecify.annotations.Nullable;

/** Folds the events of an inspection into what other streams may know of it. */
public final class InspectionFold {

    private InspectionFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable InspectionFacts after(
            @Nullable InspectionFacts before, String stream, long revision, Object event) {
        if (event instanceof HistoricInspectionRecorded r) {
            Set<String> findings =
                    r.getFindings().stream().map(HistoricFinding::getFindingId).collect(Collectors.toSet());
            return new InspectionFacts(stream, revision, r.getSubject(), r.getUnit(), Set.copyOf(findings));
        }
        if (event instanceof InspectionScheduled s) {
            return new InspectionFacts(stream, revision, s.getSubject(), s.getUnit(), Set.of());
        }
        return before == null
                ? null
                : new InspectionFacts(
                        stream, revision, before.subject(), before.unit(), findings(before.findings(), event));
    }

    private static Set<String> findings(Set<String> before, Object event) {
        Set<String> findings = new HashSet<>(before);
        if (event instanceof FindingRecorded f) {
            findings.add(f.getFindingId());
        } else if (event instanceof InspectionCorrected c) {
            c.getWithdrawnFindings().forEach(findings::remove);
        }
        return Set.copyOf(findings);
    }
}
