package org.mingjian.command.inspection;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.inspection.InspectionCommand.AnswerChecklistItem;
import org.mingjian.command.inspection.InspectionCommand.ApproveInspection;
import org.mingjian.command.inspection.InspectionCommand.ConcludeInspection;
import org.mingjian.command.inspection.InspectionCommand.CorrectInspection;
import org.mingjian.command.inspection.InspectionCommand.OpenInspection;
import org.mingjian.command.inspection.InspectionCommand.PublishInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordFinding;
import org.mingjian.command.inspection.InspectionCommand.RecordHistoricInspection;
import org.mingjian.command.inspection.InspectionCommand.ReportSampleResult;
import org.mingjian.command.inspection.InspectionCommand.ScheduleInspection;
import org.mingjian.command.inspection.InspectionCommand.TakeSample;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.Transitions;

/** Where an inspection is on its way, and what it takes there. */
enum InspectionState {
    NONE,
    SCHEDULED,
    OPENED,
    CONCLUDED,
    PUBLISHED,
    HISTORIC;

    static final Transitions<InspectionState> TABLE = new Transitions<>(
            Map.<Class<? extends Command>, Set<InspectionState>>ofEntries(
                    Map.entry(ScheduleInspection.class, Set.of(NONE)),
                    Map.entry(RecordHistoricInspection.class, Set.of(NONE)),
                    Map.entry(ApproveInspection.class, Set.of(SCHEDULED, OPENED)),
                    Map.entry(OpenInspection.class, Set.of(SCHEDULED)),
                    Map.entry(AnswerChecklistItem.class, Set.of(OPENED)),
                    Map.entry(RecordFinding.class, Set.of(OPENED)),
                    Map.entry(TakeSample.class, Set.of(OPENED)),
                    Map.entry(ReportSampleResult.class, Set.of(OPENED, CONCLUDED, PUBLISHED)),
                    // Nobody was let in, or nobody was there: concluded without having been opened.
                    Map.entry(ConcludeInspection.class, Set.of(SCHEDULED, OPENED)),
                    Map.entry(PublishInspection.class, Set.of(CONCLUDED)),
                    Map.entry(CorrectInspection.class, Set.of(CONCLUDED, PUBLISHED, HISTORIC))),
            NONE);
}
