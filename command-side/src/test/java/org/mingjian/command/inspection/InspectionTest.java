package org.mingjian.command.inspection;

import static org.mingjian.command.inspection.Inspections.APPROVAL;
import static org.mingjian.command.inspection.Inspections.DAY;
import static org.mingjian.command.inspection.Inspections.ID;
import static org.mingjian.command.inspection.Inspections.SUBJECT;
import static org.mingjian.command.inspection.Inspections.UNIT;
import static org.mingjian.command.inspection.Inspections.conclude;
import static org.mingjian.command.inspection.Inspections.concluded;
import static org.mingjian.command.inspection.Inspections.historic;
import static org.mingjian.command.inspection.Inspections.open;
import static org.mingjian.command.inspection.Inspections.opened;
import static org.mingjian.command.inspection.Inspections.record;
import static org.mingjian.command.inspection.Inspections.schedule;
import static org.mingjian.command.inspection.Inspections.scheduled;
import static org.mingjian.command.inspection.Inspections.taken;
import static org.mingjian.command.support.Fixtures.refused;

import java.util.List;
import mingjian.inspection.FindingRecorded;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.SampleOutcome;
import mingjian.inspection.SampleResultReported;
import mingjian.shared.Severity;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.inspection.InspectionCommand.CorrectInspection;
import org.mingjian.command.inspection.InspectionCommand.OpenInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordFinding;
import org.mingjian.command.inspection.InspectionCommand.ReportSampleResult;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

class InspectionTest {

    private final FakeStreams streams =
            Organs.streams("公共场所").subject(SUBJECT, Standing.ACTIVE).unit(UNIT, SUBJECT, true);
    private FixtureConfiguration<Inspection> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Inspection.class, Inspection::new, streams);
    }

    @Test
    void schedulesAnApprovedInspection() {
        fixture.givenNoPriorActivity()
                .when(schedule(APPROVAL, null), Organs.TOKEN)
                .expectEvents(scheduled(APPROVAL, null));
    }

    @Test
    void refusesAnInspectionWithoutApproval() {
        refused(fixture.givenNoPriorActivity().when(schedule(null, null)), "approval-missing");
    }

    @Test
    void refusesAClosedUnit() {
        streams.unit(UNIT, SUBJECT, false);
        refused(fixture.givenNoPriorActivity().when(schedule(APPROVAL, null)), "unit-closed");
    }

    @Test
    void refusesAMergedSubject() {
        streams.subject(SUBJECT, Standing.MERGED);
        refused(fixture.givenNoPriorActivity().when(schedule(APPROVAL, null)), "subject-merged");
    }

    @Test
    void refusesASingleOfficer() {
        refused(
                fixture.given(scheduled(APPROVAL, null))
                        .when(new OpenInspection(ID, DAY, null, List.of("A1"), true, null)),
                "two-officers");
    }

    @Test
    void opensWithTwoOfficersOfTheOrgan() {
        OpenInspection open = open(Organs.A1, Organs.A2);

        fixture.given(scheduled(APPROVAL, null)).when(open, Organs.TOKEN).expectEvents(open.event());
    }

    @Test
    void refusesAnOrganWithoutPower() {
        Organs.known(streams, "放射卫生");
        refused(fixture.givenNoPriorActivity().when(schedule(APPROVAL, null), Organs.TOKEN), "power-missing");
        refused(
                fixture.given(scheduled(APPROVAL, null)).when(open(Organs.A1, Organs.A2), Organs.TOKEN),
                "power-missing");
    }

    @Test
    void refusesAnOrganThatIsNotOnTheBooks() {
        refused(fixture.givenNoPriorActivity().when(schedule(APPROVAL, null)), "organ-unknown");
    }

    @Test
    void refusesAnOfficerWithoutCertificate() {
        refused(
                fixture.given(scheduled(APPROVAL, null)).when(open(Organs.A1, "Officer-cert.nobody"), Organs.TOKEN),
                "officer-unknown");
        refused(
                fixture.given(scheduled(APPROVAL, null)).when(open(Organs.A1, Organs.HELPER), Organs.TOKEN),
                "assistant-may-not");
    }

    @Test
    void refusesToConcludeAnUrgentInspectionWithoutApproval() {
        refused(
                fixture.given(scheduled(null, "群体性事件"), opened()).when(conclude(InspectionResult.NO_PROBLEM_FOUND)),
                "approval-not-made-up");
    }

    @Test
    void refusesAResultThatDisagrees() {
        refused(
                fixture.given(scheduled(APPROVAL, null), opened(), finding("f1"))
                        .when(conclude(InspectionResult.NO_PROBLEM_FOUND)),
                "result-disagrees");
    }

    @Test
    void takesASampleResultAfterTheConclusion() {
        fixture.given(scheduled(APPROVAL, null), opened(), taken(), concluded(InspectionResult.AWAITING_RESULT))
                .when(new ReportSampleResult(ID, "s1", SampleOutcome.FAILED, null, DAY))
                .expectEvents(new SampleResultReported("s1", SampleOutcome.FAILED, null, DAY));
    }

    @Test
    void refusesTheSameFindingTwice() {
        refused(
                fixture.given(scheduled(APPROVAL, null), opened(), finding("f1"))
                        .when(new RecordFinding(ID, "f1", "公共场所", null, "无证", null, Severity.MINOR, false)),
                "id-taken");
    }

    @Test
    void refusesToWithdrawAFindingThatIsNone() {
        refused(
                fixture.given(historic("2024-05-06"))
                        .when(new CorrectInspection(ID, DAY, "错录", null, null, List.of("9"))),
                "id-unknown");
    }

    @Test
    void recordsAHistoricInspectionOfAClosedUnit() {
        streams.unit(UNIT, SUBJECT, false).subject(SUBJECT, Standing.CLOSED);
        fixture.givenNoPriorActivity().when(record("2024-05-06", 7)).expectEvents(historic("2024-05-06"));
    }

    @Test
    void tellsThatTheSameFactIsOnRecord() {
        refused(fixture.given(historic("2024-05-06")).when(record("2024-05-06", 99)), "already-recorded");
    }

    @Test
    void tellsThatAnotherFactIsOnRecord() {
        refused(fixture.given(historic("2024-05-06")).when(record("2024-05-07", 7)), "historic-differs");
    }

    @Test
    void refusesAHistoricFactOfTomorrow() {
        refused(fixture.givenNoPriorActivity().when(record("2026-03-02", 7)), "day-in-future");
    }

    @Test
    void refusesAnUnknownSubject() {
        refused(
                Fixtures.of(Inspection.class, Inspection::new, new FakeStreams())
                        .givenNoPriorActivity()
                        .when(record("2024-05-06", 7)),
                "stream-not-found");
    }

    private static FindingRecorded finding(String id) {
        return new FindingRecorded(id, "公共场所", null, "无证", null, Severity.MINOR, false);
    }
}
