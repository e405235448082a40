package org.mingjian.command.rectification;

import static org.mingjian.command.rectification.Orders.DAY;
import static org.mingjian.command.rectification.Orders.DUE;
import static org.mingjian.command.rectification.Orders.ID;
import static org.mingjian.command.rectification.Orders.OFFICERS;
import static org.mingjian.command.rectification.Orders.verify;
import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mingjian.organ.OrganKind;
import mingjian.rectification.RectificationFoundUnmet;
import mingjian.rectification.RectificationOrderHandedOver;
import mingjian.rectification.RectificationOrderWithdrawn;
import mingjian.rectification.RectificationOrderWrittenOff;
import mingjian.rectification.VerificationMeans;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.rectification.RectificationOrderCommand.ExtendRectificationTerm;
import org.mingjian.command.rectification.RectificationOrderCommand.FindRectificationUnmet;
import org.mingjian.command.rectification.RectificationOrderCommand.HandOverRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.ReopenRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.SubmitRectificationEvidence;
import org.mingjian.command.rectification.RectificationOrderCommand.VerifyRectificationItem;
import org.mingjian.command.rectification.RectificationOrderCommand.WithdrawRectificationOrder;
import org.mingjian.command.rectification.RectificationOrderCommand.WriteOffRectificationOrder;
import org.mingjian.command.shared.Command;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

/** What follows an order. */
class OrderStepsTest {

    private static final String OTHER = "Organ-test.other";
    private static final String VISIT = "SiteVisit-test.v1";
    private static final Object ORDERED = event(Orders.order().event(), "organ", Organs.CLAIM);
    private static final LocalDate OVER = DUE.plusDays(1);

    private final FakeStreams streams = Orders.streams()
            .organ(Organs.organ(OTHER, OrganKind.AUTHORITY, null, List.of()))
            .visit(VISIT, Orders.SUBJECT, Orders.UNIT);

    @Test
    void takesALongerTerm() {
        taken(new ExtendRectificationTerm(ID, DAY.plusDays(3), DUE.plusDays(1), "停水"));
    }

    @Test
    void refusesATermThatIsNotLonger() {
        refusedAfter(new ExtendRectificationTerm(ID, DAY.plusDays(3), DUE, "停水"), "term-not-longer");
    }

    @Test
    void refusesAStepBeforeTheOrder() {
        refusedAfter(verify("a", DAY.minusDays(1)), "days-out-of-order");
    }

    @Test
    void refusesAStepOfTomorrow() {
        refusedAfter(verify("a", LocalDate.of(2026, 3, 2)), "day-in-future");
    }

    @Test
    void takesEvidence() {
        taken(evidence("e1", "a", "0".repeat(64)));
    }

    @Test
    void refusesEvidenceForNothingThatWasOrdered() {
        refusedAfter(evidence("e1", "c", null), "id-unknown");
    }

    @Test
    void refusesTheSameEvidenceTwice() {
        refusedAfter(
                evidence("e1", "b", null), "id-taken", evidence("e1", "a", null).event());
    }

    @Test
    void refusesAHashThatIsNone() {
        refusedAfter(evidence("e1", "a", "ABC"), "content-hash-malformed");
    }

    @Test
    void takesWhatWasSeenOnAVisit() {
        VerifyRectificationItem seen = new VerifyRectificationItem(
                ID, "a", DUE, VerificationMeans.ON_SITE, VISIT, List.of(Organs.A1, Organs.A2));
        taken(seen);
    }

    @Test
    void refusesAVisitElsewhere() {
        streams.visit(VISIT, Orders.SUBJECT, "SupervisedUnit-test.u2");
        refusedAfter(new FindRectificationUnmet(ID, OVER, List.of("a"), "仍未改正", VISIT, OFFICERS), "another-matter");
    }

    @Test
    void refusesToVerifyTwice() {
        refusedAfter(verify("a", DUE), "item-already-verified", verify("a", DUE).event());
    }

    @Test
    void refusesASingleOfficerOnTheSite() {
        refusedAfter(
                new VerifyRectificationItem(ID, "a", DUE, VerificationMeans.ON_SITE, null, List.of(Organs.A1)),
                "two-officers");
    }

    @Test
    void findsNothingMissedBeforeTheTermIsOver() {
        refusedAfter(unmet(DUE), "not-missed-yet");
    }

    @Test
    void findsItemsMissedAfterTheTerm() {
        taken(unmet(OVER));
    }

    @Test
    void findsNothingMissedThatWasVerified() {
        refusedAfter(unmet(OVER), "item-already-verified", verify("a", DUE).event());
    }

    @Test
    void verifiesWhatWasPutRightLate() {
        taken(verify("a", OVER), unmet(OVER).event());
    }

    @Test
    void refusesToWriteOffWhatIsNotVerified() {
        refusedAfter(
                new WriteOffRectificationOrder(ID, DUE, null),
                "items-not-verified",
                verify("a", DUE).event());
    }

    @Test
    void refusesToWriteOffBeforeTheVerification() {
        refusedAfter(
                new WriteOffRectificationOrder(ID, DAY, null),
                "days-out-of-order",
                verify("a", DAY).event(),
                verify("b", DUE).event());
    }

    @Test
    void writesOffWhatIsVerified() {
        taken(
                new WriteOffRectificationOrder(ID, DUE, null),
                verify("a", DAY).event(),
                verify("b", DUE).event());
    }

    @Test
    void withdrawsWhatWasWrittenOff() {
        taken(new WithdrawRectificationOrder(ID, DUE, "错发"), new RectificationOrderWrittenOff(DUE, null));
    }

    @Test
    void reopensWhatWasWithdrawn() {
        taken(reopen("a", DUE, OVER), new RectificationOrderWithdrawn(DUE, "错发"));
    }

    @Test
    void refusesToReopenWhatWasNotOrdered() {
        refusedAfter(reopen("c", DUE, OVER), "id-unknown", new RectificationOrderWithdrawn(DUE, "错发"));
    }

    @Test
    void refusesToReopenBeforeItWasClosed() {
        refusedAfter(reopen("a", DAY, OVER), "days-out-of-order", new RectificationOrderWithdrawn(DUE, "错发"));
    }

    @Test
    void refusesToReopenForATermThatIsOver() {
        refusedAfter(
                reopen("a", DUE, DUE.minusDays(1)),
                "term-ends-before-it-begins",
                new RectificationOrderWithdrawn(DUE, "错发"));
    }

    @Test
    void handsOverToARegisteredOrganOnly() {
        taken(new HandOverRectificationOrder(ID, DUE, OTHER, "管辖变更"));
        refusedAfter(new HandOverRectificationOrder(ID, DUE, "Organ-test.none", "管辖变更"), "organ-unknown");
        refusedAfter(new HandOverRectificationOrder(ID, DUE, Organs.ORGAN, "管辖变更"), "handed-over-to-itself");
    }

    @Test
    void leavesTheRestToTheOrganThatCarriesIt() {
        refusedAfter(
                verify("a", DUE), "carried-by-another-organ", new RectificationOrderHandedOver(DAY, OTHER, "管辖变更"));
    }

    @Test
    void countsFromTheNewTerm() {
        refusedAfter(unmet(OVER), "not-missed-yet", new ExtendRectificationTerm(ID, DUE, OVER, "停水").event());
        refusedAfter(
                new FindRectificationUnmet(ID, OVER, List.of("a"), "仍未改正", null, OFFICERS),
                "not-missed-yet",
                new RectificationFoundUnmet(OVER, List.of("a"), "仍未改正", null, OFFICERS),
                new RectificationOrderWithdrawn(OVER, "错发"),
                reopen("a", OVER, OVER).event());
    }

    private void taken(Command command, Object... since) {
        sent(command, since).expectEvents(command.event());
    }

    private void refusedAfter(Command command, String code, Object... since) {
        refused(sent(command, since), code);
    }

    private ResultValidator<RectificationOrder> sent(Command command, Object... since) {
        List<Object> past = new ArrayList<>(
                Stream.concat(Stream.of(ORDERED), Stream.of(since)).toList());
        TestExecutor<RectificationOrder> given = Fixtures.of(RectificationOrder.class, RectificationOrder::new, streams)
                .given(past);
        return given.when(command, Organs.TOKEN);
    }

    private static SubmitRectificationEvidence evidence(String id, String item, @Nullable String hash) {
        return new SubmitRectificationEvidence(ID, id, DUE, List.of(item), "照片", hash);
    }

    private static FindRectificationUnmet unmet(LocalDate day) {
        return new FindRectificationUnmet(ID, day, List.of("a"), "仍未改正", null, OFFICERS);
    }

    private static ReopenRectificationOrder reopen(String item, LocalDate day, LocalDate dueOn) {
        return new ReopenRectificationOrder(ID, day, List.of(item), dueOn, "反弹");
    }
}
