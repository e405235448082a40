package org.mingjian.command.inspection;

import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingjian.inspection.Approval;
import mingjian.inspection.ChecklistAnswer;
import mingjian.inspection.HistoricFinding;
import mingjian.inspection.HistoricInspectionRecorded;
import mingjian.inspection.InspectionConcluded;
import mingjian.inspection.InspectionKind;
import mingjian.inspection.InspectionOpened;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.InspectionScheduled;
import mingjian.inspection.InspectionSource;
import mingjian.inspection.SampleOutcome;
import mingjian.inspection.SampleTaken;
import mingjian.organ.OrganKind;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Severity;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Succession;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** 行政处罚法 art 17: an inspection is gone on with by the organ that scheduled it, or by its successor. */
class InspectionCarrierTest {

    private static final String ID = "Inspection-01JTEST";
    private static final String SUBJECT = "Subject-uscc.914403001922038216";
    private static final String UNIT = "SupervisedUnit-01JUNIT";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Approval APPROVAL = new Approval("4101-001", DAY);

    private final FakeStreams streams =
            Organs.streams("公共场所").subject(SUBJECT, Standing.ACTIVE).unit(UNIT, SUBJECT, true);
    private FixtureConfiguration<Inspection> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Inspection.class, Inspection::new, streams);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isGoneOnWithByTheOrganThatScheduledIt(Command step, List<?> since) {
        List<Object> past = new ArrayList<>(List.of(event(scheduled(null, "群体性事件"), "organ", Organs.CLAIM)));
        past.addAll(since);

        refused(fixture.given(past).when(step, Fixtures.inNameOf("test.other")), "carried-by-another-organ");
        refused(fixture.given(past).when(step), "carried-by-another-organ");
        fixture.given(past).when(step, Organs.TOKEN).expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> steps() {
        List<?> made = List.of(approval().event(), opened(), taken(), concluded(InspectionResult.AWAITING_RESULT));
        return Stream.of(
                Arguments.of(approval(), List.of()),
                Arguments.of(open(Organs.A1, Organs.A2), List.of()),
                Arguments.of(
                        new AnswerChecklistItem(ID, "c", "1", ChecklistAnswer.MET, false, null), List.of(opened())),
                Arguments.of(
                        new RecordFinding(ID, "f1", "公共场所", null, "无证", null, Severity.MINOR, false),
                        List.of(opened())),
                Arguments.of(new TakeSample(ID, "s1", "水", DAY, null), List.of(opened())),
                Arguments.of(new ReportSampleResult(ID, "s1", SampleOutcome.FAILED, null, DAY), made),
                Arguments.of(
                        conclude(InspectionResult.NO_PROBLEM_FOUND),
                        List.of(approval().event(), opened())),
                Arguments.of(new PublishInspection(ID, DAY, "网站"), made),
                Arguments.of(new CorrectInspection(ID, DAY, "错录", null, null, List.of()), made));
    }

    @Test
    void isGoneOnWithByTheSuccessor() {
        Succession succession = new Succession("Organ-test.other", DAY);
        streams.organ(new OrganFacts(Organs.ORGAN, 4, OrganKind.AUTHORITY, null, List.of(), succession));

        fixture.given(event(scheduled(APPROVAL, null), "organ", Organs.CLAIM), opened())
                .when(conclude(InspectionResult.NO_PROBLEM_FOUND), Fixtures.inNameOf("test.other"))
                .expectEvents(concluded(InspectionResult.NO_PROBLEM_FOUND));
    }

    @Test
    void isGoneOnWithByAnybodyOutsideChina() {
        streams.subject(SUBJECT, Standing.ACTIVE, "CA-ON");

        fixture.given(event(scheduled(APPROVAL, null), "organ", Organs.CLAIM), opened())
                .when(conclude(InspectionResult.NO_PROBLEM_FOUND), Fixtures.inNameOf("test.other"))
                .expectEvents(concluded(InspectionResult.NO_PROBLEM_FOUND));
    }

    @Test
    void correctsWhatWasMadeElsewhere() {
        CorrectInspection correction = new CorrectInspection(ID, DAY, "错录", null, null, List.of("1"));

        fixture.given(event(historic("2024-05-06"), "organ", Organs.CLAIM))
                .when(correction, Fixtures.inNameOf("test.other"))
                .expectEvents(correction.event());
    }

    private static OpenInspection open(String... officers) {
        return new OpenInspection(ID, DAY, null, List.of(officers), true, null);
    }

    private static ApproveInspection approval() {
        return new ApproveInspection(ID, APPROVAL);
    }

    private static ScheduleInspection schedule(@Nullable Approval approval, @Nullable String urgent) {
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

    private static InspectionScheduled scheduled(@Nullable Approval approval, @Nullable String urgent) {
        return schedule(approval, urgent).event();
    }

    private static InspectionOpened opened() {
        return new InspectionOpened(DAY, null, List.of("A1", "A2"), true, null);
    }

    private static SampleTaken taken() {
        return new SampleTaken("s1", "水", DAY, null);
    }

    private static ConcludeInspection conclude(InspectionResult result) {
        return new ConcludeInspection(ID, DAY, result, 90, null);
    }

    private static InspectionConcluded concluded(InspectionResult result) {
        return conclude(result).event();
    }

    private static RecordHistoricInspection record(String day, long row) {
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

    private static HistoricInspectionRecorded historic(String day) {
        return record(day, 7).event();
    }
}
