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
import static org.mingjian.command.inspection.Inspections.scheduled;
import static org.mingjian.command.inspection.Inspections.taken;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingjian.inspection.ChecklistAnswer;
import mingjian.inspection.InspectionResult;
import mingjian.inspection.SampleOutcome;
import mingjian.organ.OrganKind;
import mingjian.shared.Severity;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.inspection.InspectionCommand.AnswerChecklistItem;
import org.mingjian.command.inspection.InspectionCommand.ApproveInspection;
import org.mingjian.command.inspection.InspectionCommand.CorrectInspection;
import org.mingjian.command.inspection.InspectionCommand.PublishInspection;
import org.mingjian.command.inspection.InspectionCommand.RecordFinding;
import org.mingjian.command.inspection.InspectionCommand.ReportSampleResult;
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

    private static ApproveInspection approval() {
        return new ApproveInspection(ID, APPROVAL);
    }
}
