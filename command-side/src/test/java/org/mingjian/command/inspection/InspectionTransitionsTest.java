package org.mingjian.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionPublished;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.shared.ImportedFrom;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class InspectionTransitionsTest extends EveryCell<InspectionState> {

    InspectionTransitionsTest() {
        super(Inspection.class, Inspection::new, InspectionState.TABLE, InspectionCommand.class, """
            NONE SCHEDULED OPENED CONCLUDED PUBLISHED HISTORIC
            ScheduleInspection        takes exists exists exists exists exists
            RecordHistoricInspection  takes exists exists exists exists differs
            ApproveInspection         no    takes  takes  no     no     no
            OpenInspection            no    takes  no     no     no     no
            AnswerChecklistItem       no    no     takes  no     no     no
            RecordFinding             no    no     takes  no     no     no
            TakeSample                no    no     takes  no     no     no
            ReportSampleResult        no    no     takes  takes  takes  no
            ConcludeInspection        no    takes  takes  no     no     no
            PublishInspection         no    no     no     takes  no     no
            CorrectInspection         no    no     no     takes  takes  takes
            """);
    }

    @Override
    protected List<?> past(InspectionState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        Object scheduled = new InspectionScheduled(
                "Subject-licence.a",
                "SupervisedUnit-licence.a",
                InspectionKind.ROUTINE,
                InspectionSource.DRAW_TASK,
                null,
                List.of(),
                day,
                new Approval("4101-001", day),
                null);
        Object opened = new InspectionOpened(day, null, List.of("A1", "A2"), true, null);
        Object concluded = new InspectionConcluded(day, InspectionResult.NO_PROBLEM_FOUND, null, null);
        return switch (state) {
            case NONE -> List.of();
            case SCHEDULED -> List.of(scheduled);
            case OPENED -> List.of(scheduled, opened);
            case CONCLUDED -> List.of(scheduled, opened, concluded);
            case PUBLISHED -> List.of(scheduled, opened, concluded, new InspectionPublished(day, "网站"));
            case HISTORIC -> List.of(historic(day));
        };
    }

    private static Object historic(LocalDate day) {
        return new HistoricInspectionRecorded(
                "Subject-licence.a",
                "SupervisedUnit-licence.a",
                day,
                InspectionKind.NOT_STATED,
                List.of(),
                InspectionResult.NOT_STATED,
                null,
                List.of(),
                Map.of(),
                new ImportedFrom("test", "t.csv", 1L, "m@1", null));
    }
}
