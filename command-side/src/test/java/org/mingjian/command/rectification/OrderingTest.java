package org.mingjian.command.rectification;

import static org.mingjian.command.rectification.Orders.DUE;
import static org.mingjian.command.rectification.Orders.ITEMS;
import static org.mingjian.command.rectification.Orders.OFFICERS;
import static org.mingjian.command.rectification.Orders.order;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.util.List;
import mingjian.document.DocumentKind;
import mingjian.organ.OrganKind;
import mingjian.rectification.OrderItem;
import mingjian.rectification.OrderNature;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.rectification.RectificationOrderCommand.OrderRectification;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** An order is given. */
class OrderingTest {

    private static final List<String> BASIS = List.of("公共场所卫生管理条例 art 14");

    private final FakeStreams streams = Orders.streams();
    private FixtureConfiguration<RectificationOrder> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(RectificationOrder.class, RectificationOrder::new, streams);
    }

    @Test
    void tellsWhatItReliedOn() {
        String number = DocumentNumbers.stream(Organs.ORGAN, Orders.NUMBER).orElseThrow();
        fixture.givenNoPriorActivity()
                .when(order(), Organs.TOKEN)
                .expectEvents(event(
                        order().event(),
                        "subject",
                        Orders.SUBJECT,
                        "unit",
                        Orders.UNIT,
                        "reliesOn",
                        String.join(
                                ",",
                                Orders.SUBJECT + "@0",
                                Orders.UNIT + "@0",
                                Orders.INSPECTION + "@0",
                                number + "@0",
                                Organs.ORGAN + "@3",
                                Organs.A1 + "@2",
                                Organs.A2 + "@2")));
    }

    @Test
    void givesAdviceWithoutBasis() {
        OrderRectification advice = order(OrderNature.ADVICE, List.of(), ITEMS, true, null, OFFICERS);
        fixture.givenNoPriorActivity().when(advice, Organs.TOKEN).expectEvents(advice.event());
    }

    @Test
    void refusesAnOrderWithoutBasis() {
        refusedNew(order(OrderNature.PRECONDITION, List.of(), ITEMS, false, DUE, OFFICERS), "legal-basis-missing");
    }

    @Test
    void refusesANatureThatIsNotStated() {
        refusedNew(order(OrderNature.NOT_STATED, BASIS, ITEMS, false, DUE, OFFICERS), "invalid-value");
    }

    @Test
    void refusesAnOrderOfNothing() {
        refusedNew(order(OrderNature.PRECONDITION, BASIS, List.of(), false, DUE, OFFICERS), "items-missing");
    }

    @Test
    void refusesAnAnswerToNoFinding() {
        List<OrderItem> items = List.of(new OrderItem("a", "改正", null, "f9"));
        refusedNew(order(OrderNature.PRECONDITION, BASIS, items, false, DUE, OFFICERS), "id-unknown");
    }

    @Test
    void refusesAnOrderWithoutTerm() {
        refusedNew(order(OrderNature.PRECONDITION, BASIS, ITEMS, false, null, OFFICERS), "term-missing");
    }

    @Test
    void refusesASingleOfficer() {
        refusedNew(order(OrderNature.PRECONDITION, BASIS, ITEMS, false, DUE, List.of(Organs.A1)), "two-officers");
    }

    @Test
    void refusesAnAssistant() {
        refusedNew(
                order(OrderNature.PRECONDITION, BASIS, ITEMS, false, DUE, List.of(Organs.A1, Organs.HELPER)),
                "assistant-may-not");
    }

    @Test
    void refusesANumberOfAnotherDocument() {
        streams.number(Organs.ORGAN, Orders.NUMBER, DocumentKind.RECTIFICATION_ORDER, "RectificationOrder-test.2");
        refusedNew(order(), "document-number-taken");
    }

    @Test
    void refusesAnInspectionOfAnotherUnit() {
        streams.inspection(Orders.INSPECTION, Orders.SUBJECT, "SupervisedUnit-test.u2", "f1");
        refusedNew(order(), "another-matter");
    }

    @Test
    void refusesAClosedUnit() {
        streams.unit(Orders.UNIT, Orders.SUBJECT, false);
        refusedNew(order(), "unit-closed");
    }

    @Test
    void refusesAMergedSubject() {
        streams.subject(Orders.SUBJECT, Standing.MERGED);
        refusedNew(order(), "subject-merged");
    }

    @Test
    void refusesAnOrganThatIsNotRegistered() {
        refused(
                fixture.givenNoPriorActivity().when(order(OrderNature.ADVICE, BASIS, ITEMS, true, null, OFFICERS)),
                "document-number-not-assigned");
    }

    @Test
    void refusesAnOrganWithoutThePower() {
        streams.organ(
                Organs.organ(Organs.ORGAN, OrganKind.AUTHORITY, null, List.of(Organs.power("放射卫生", "CN-410000"))));
        refusedNew(order(), "power-missing");
    }

    private void refusedNew(OrderRectification command, String code) {
        refused(fixture.givenNoPriorActivity().when(command, Organs.TOKEN), code);
    }
}
