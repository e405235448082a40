package org.mingjian.command.document;

import static org.mingjian.command.support.Fixtures.refused;

import mingjian.document.DocumentKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.document.DocumentNumberCommand.AssignDocumentNumber;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;

class DocumentNumberTest {

    private static final String ORGAN = "Organ-test.o1";
    private static final String OTHER = "Organ-test.o2";
    private static final String NUMBER = "商卫罚〔2026〕1号";
    private static final String CASE = "PenaltyCase-test.1";

    private FixtureConfiguration<DocumentNumber> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(DocumentNumber.class, DocumentNumber::new, new FakeStreams());
    }

    @Test
    void givesANumberToADocument() {
        sent(fixture.givenNoPriorActivity(), assign(ORGAN, NUMBER, CASE))
                .expectEvents(assign(ORGAN, NUMBER, CASE).event());
    }

    @Test
    void tellsThatTheSameDocumentHasItAlready() {
        refused(
                sent(fixture.given(assign(ORGAN, NUMBER, CASE).event()), assign(ORGAN, NUMBER, CASE)),
                "document-number-already-assigned");
    }

    @Test
    void tellsWhichOtherDocumentHasIt() {
        refused(
                sent(fixture.given(assign(ORGAN, NUMBER, CASE).event()), assign(ORGAN, NUMBER, "PenaltyCase-test.2")),
                "document-number-taken");
    }

    @Test
    void refusesAStreamOfAnotherNumber() {
        AssignDocumentNumber misnamed = new AssignDocumentNumber(
                "DocumentNumber-test.o1.9", ORGAN, NUMBER, DocumentKind.PENALTY_DECISION, CASE);
        refused(sent(fixture.givenNoPriorActivity(), misnamed), "document-number-misnamed");
    }

    @Test
    void refusesToGiveOutANumberOfAnotherOrgan() {
        refused(sent(fixture.givenNoPriorActivity(), assign(OTHER, NUMBER, CASE)), "document-number-of-another-organ");
    }

    @Test
    void refusesToGiveOutANumberForNoOrgan() {
        refused(fixture.givenNoPriorActivity().when(assign(ORGAN, NUMBER, CASE)), "document-number-of-another-organ");
    }

    @Test
    void refusesADocumentOfAnotherKind() {
        refused(
                sent(fixture.givenNoPriorActivity(), assign(ORGAN, NUMBER, "RectificationOrder-test.1")),
                "document-kind-disagrees");
    }

    private static ResultValidator<DocumentNumber> sent(
            TestExecutor<DocumentNumber> given, AssignDocumentNumber command) {
        return given.when(command, Fixtures.inNameOf("test.o1"));
    }

    private static AssignDocumentNumber assign(String organ, String number, String document) {
        return new AssignDocumentNumber(
                DocumentNumbers.stream(organ, number).orElseThrow(),
                organ,
                number,
                DocumentKind.PENALTY_DECISION,
                document);
    }
}
