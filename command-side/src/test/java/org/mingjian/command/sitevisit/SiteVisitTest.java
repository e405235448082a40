package org.mingjian.command.sitevisit;

import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.organ.OrganKind;
import mingjian.rectification.OrderNature;
import mingjian.sitevisit.Observation;
import mingjian.sitevisit.SiteVisitKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.sitevisit.SiteVisitCommand.CorrectSiteVisit;
import org.mingjian.command.sitevisit.SiteVisitCommand.RecordSiteVisit;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

class SiteVisitTest {

    private static final String ID = "SiteVisit-test.v1";
    private static final String SUBJECT = "Subject-test.s1";
    private static final String UNIT = "SupervisedUnit-test.u1";
    private static final String ORDER = "RectificationOrder-test.1";
    private static final String SPECIALTY = "公共场所";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Object RECORDED = event(patrol().event(), "organ", Organs.CLAIM);

    private final FakeStreams streams = Organs.known(new FakeStreams(), SPECIALTY)
            .subject(SUBJECT, Standing.ACTIVE)
            .unit(UNIT, SUBJECT, true);
    private FixtureConfiguration<SiteVisit> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(SiteVisit.class, SiteVisit::new, streams);
    }

    @Test
    void takesAPatrolOfAnAssistant() {
        taken(patrol());
    }

    @ParameterizedTest
    @EnumSource(
            value = SiteVisitKind.class,
            mode = Mode.EXCLUDE,
            names = {"NOT_STATED", "PATROL"})
    void leavesOtherVisitsToOfficers(SiteVisitKind kind) {
        taken(visit(kind, null, null, Organs.A1));
        refusedNew(visit(kind, null, null, Organs.HELPER), "assistant-may-not");
    }

    @Test
    void refusesAKindThatIsNotStated() {
        refusedNew(visit(SiteVisitKind.NOT_STATED, null, null, Organs.A1), "invalid-value");
    }

    @Test
    void refusesAVisitOfNobody() {
        refusedNew(visit(SiteVisitKind.PATROL, null, null), "visitors-missing");
    }

    @Test
    void refusesAVisitThatEndsBeforeItBegins() {
        refusedNew(visit(SiteVisitKind.RESIDENCY, DAY.minusDays(1), null, Organs.A1), "days-out-of-order");
    }

    @Test
    void refusesAVisitThatIsNotOver() {
        refusedNew(visit(SiteVisitKind.RESIDENCY, LocalDate.of(2026, 3, 2), null, Organs.A1), "day-in-future");
    }

    @Test
    void refusesAUnitOfAnotherSubject() {
        streams.unit(UNIT, "Subject-test.s2", true);
        refusedNew(patrol(), "unit-of-another-subject");
    }

    @Test
    void refusesARegionThatIsNotTheUnits() {
        RecordSiteVisit p = patrol();
        refusedNew(
                new RecordSiteVisit(
                        ID,
                        SUBJECT,
                        UNIT,
                        "CN-410200",
                        p.kind(),
                        p.specialties(),
                        DAY,
                        null,
                        p.visitors(),
                        null,
                        null,
                        List.of(),
                        null),
                "region-disagrees");
    }

    @Test
    void followsUpAnOrderOfTheSameUnit() {
        streams.order(order(UNIT));
        taken(visit(SiteVisitKind.RETURN_VISIT, null, ORDER, Organs.A1));
        streams.order(order("SupervisedUnit-test.u2"));
        refusedNew(visit(SiteVisitKind.RETURN_VISIT, null, ORDER, Organs.A1), "another-matter");
    }

    @Test
    void withdrawsWhatWasNotSeen() {
        CorrectSiteVisit correction = new CorrectSiteVisit(ID, DAY, "错录", List.of("1"));
        fixture.given(RECORDED).when(correction, Organs.TOKEN).expectEvents(correction.event());
    }

    @Test
    void refusesToWithdrawWhatWasWithdrawn() {
        CorrectSiteVisit correction = new CorrectSiteVisit(ID, DAY, "错录", List.of("1"));
        refused(fixture.given(RECORDED, correction.event()).when(correction, Organs.TOKEN), "id-unknown");
    }

    @Test
    void refusesACorrectionBeforeTheVisit() {
        CorrectSiteVisit correction = new CorrectSiteVisit(ID, DAY.minusDays(1), "错录", List.of());
        refused(fixture.given(RECORDED).when(correction, Organs.TOKEN), "days-out-of-order");
    }

    @Test
    void leavesACorrectionToTheOrganThatVisited() {
        streams.organ(Organs.organ("Organ-test.other", OrganKind.AUTHORITY, null, List.of()));
        CorrectSiteVisit correction = new CorrectSiteVisit(ID, DAY, "错录", List.of("1"));
        refused(fixture.given(RECORDED).when(correction, Fixtures.inNameOf("test.other")), "carried-by-another-organ");
    }

    static RecordSiteVisit patrol() {
        return visit(SiteVisitKind.PATROL, null, null, Organs.HELPER);
    }

    private static RecordSiteVisit visit(
            SiteVisitKind kind, @Nullable LocalDate until, @Nullable String order, String... visitors) {
        return new RecordSiteVisit(
                ID,
                SUBJECT,
                UNIT,
                "CN-410100",
                kind,
                List.of(SPECIALTY),
                DAY,
                until,
                List.of(visitors),
                order,
                null,
                List.of(new Observation("1", SPECIALTY, "未公示", true)),
                null);
    }

    private static OrderFacts order(String unit) {
        return new OrderFacts(ORDER, 0, SUBJECT, unit, OrderNature.ADVICE, OrderFacts.Standing.OPEN, Map.of());
    }

    private void taken(RecordSiteVisit command) {
        Fixtures.of(SiteVisit.class, SiteVisit::new, streams)
                .givenNoPriorActivity()
                .when(command, Organs.TOKEN)
                .expectEvents(command.event());
    }

    private void refusedNew(RecordSiteVisit command, String code) {
        refused(
                Fixtures.of(SiteVisit.class, SiteVisit::new, streams)
                        .givenNoPriorActivity()
                        .when(command, Organs.TOKEN),
                code);
    }
}
