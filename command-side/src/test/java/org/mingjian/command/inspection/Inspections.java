package org.mingjian.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.inspection.SampleTaken;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.inspection.InspectionCommand.ConcludeInspection;
import org.mingjian.command.inspection.InspectionCommand.OpenInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordHistoricInspection;
import org.mingjian.command.inspection.InspectionCommand.ScheduleInspection;

/** An inspection of a public place, as tests want it: commands, and the events that they lead to. */
final class Inspections {

    static final String ID = "Inspection-01JTEST";
    static final String SUBJECT = "Subject-uscc.914403001922038216";
    static final String UNIT = "SupervisedUnit-01JUNIT";
    static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    static final Approval APPROVAL = new Approval("4101-001", DAY);

    private Inspections() {}

    static OpenInspection open(String... officers) {
        return new OpenInspection(ID, DAY, null, List.of(officers), true, null);
    }

    static ScheduleInspection schedule(@Nullable Approval approval, @Nullable String urgent) {
        return new ScheduleInspection(
                ID,
                SUBJECT,
                UNIT,
                InspectionKind.ROUTINE,
                InspectionSource.DRAW_TASK,
                null,
                List.of("公共场所"),
                DAY,
                approval,
                urgent);
    }

    static InspectionScheduled scheduled(@Nullable Approval approval, @Nullable String urgent) {
        return schedule(approval, urgent).event();
    }

    static InspectionOpened opened() {
        return new InspectionOpened(DAY, null, List.of("A1", "A2"), true, null);
    }

    static SampleTaken taken() {
        return new SampleTaken("s1", "水", DAY, null);
    }

    static ConcludeInspection conclude(InspectionResult result) {
        return new ConcludeInspection(ID, DAY, result, 90, null);
    }

    static InspectionConcluded concluded(InspectionResult result) {
        return conclude(result).event();
    }

    static RecordHistoricInspection record(String day, long row) {
        HistoricFinding finding = new HistoricFinding("1", "dirt", Severity.MINOR, null, null, null, null, null);
        return new RecordHistoricInspection(
                ID,
                SUBJECT,
                UNIT,
                LocalDate.parse(day),
                InspectionKind.NOT_STATED,
                List.of(),
                InspectionResult.PROBLEMS_FOUND,
                null,
                List.of(finding),
                Map.of(),
                new ImportedFrom("test", "t.csv", row, "m@1", null));
    }

    static HistoricInspectionRecorded historic(String day) {
        return record(day, 7).event();
    }
}
