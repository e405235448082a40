package org.mingjian.command.organ;

import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import mingjian.organ.OrganKind;
import mingjian.organ.OrganLevel;
import mingjian.organ.OrganRegistered;
import mingjian.organ.Power;
import mingjian.organ.PowerKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.organ.OrganCommand.EndOrganPower;
import org.mingjian.command.organ.OrganCommand.GrantOrganPower;
import org.mingjian.command.organ.OrganCommand.RegisterOrgan;
import org.mingjian.command.organ.OrganCommand.RenameOrgan;
import org.mingjian.command.organ.OrganCommand.SucceedOrgan;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

class OrganTest {

    private static final String ID = "Organ-local.team";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private FixtureConfiguration<Organ> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Organ.class, Organ::new, Organs.streams("公共场所"));
    }

    @Test
    void registersAnAuthority() {
        fixture.givenNoPriorActivity()
                .when(register(OrganKind.AUTHORITY, null))
                .expectEvents(registered(OrganKind.AUTHORITY, null));
    }

    @Test
    void registersOneThatActsInTheNameOfAnother() {
        fixture.givenNoPriorActivity()
                .when(register(OrganKind.ENTRUSTED, Organs.ORGAN))
                .expectEvents(registered(OrganKind.ENTRUSTED, Organs.ORGAN));
    }

    @Test
    void refusesAKindThatIsNotStated() {
        refused(fixture.givenNoPriorActivity().when(register(OrganKind.NOT_STATED, null)), "invalid-value");
    }

    @Test
    void refusesOneEntrustedByNobody() {
        refused(fixture.givenNoPriorActivity().when(register(OrganKind.ENTRUSTED, null)), "entrusted-by-nobody");
    }

    @Test
    void refusesADayThatHasNotCome() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(new RegisterOrgan(
                                ID,
                                "甲",
                                OrganKind.AUTHORITY,
                                OrganLevel.COUNTY,
                                "CN-411402",
                                null,
                                LocalDate.of(2026, 3, 2))),
                "day-in-future");
    }

    @Test
    void takesSeveralPowers() {
        GrantOrganPower another = grant("p2", DAY, null);
        fixture.given(
                        registered(OrganKind.AUTHORITY, null),
                        grant("p1", DAY, null).event())
                .when(another)
                .expectEvents(another.event());
    }

    @Test
    void refusesAPowerUnderATakenId() {
        refused(
                fixture.given(
                                registered(OrganKind.AUTHORITY, null),
                                grant("p1", DAY, null).event())
                        .when(grant("p1", DAY, null)),
                "id-taken");
        refused(
                fixture.given(
                                registered(OrganKind.AUTHORITY, null),
                                grant("p1", DAY, null).event(),
                                new EndOrganPower(ID, "p1", DAY, "清单调整").event())
                        .when(grant("p1", DAY, null)),
                "id-taken");
    }

    @Test
    void refusesAPowerThatEndsBeforeItBegins() {
        refused(
                fixture.given(registered(OrganKind.AUTHORITY, null)).when(grant("p1", DAY, DAY.minusDays(1))),
                "days-out-of-order");
    }

    @Test
    void refusesAPowerOfOneThatIsEntrusted() {
        refused(
                fixture.given(registered(OrganKind.ENTRUSTED, Organs.ORGAN)).when(grant("p1", DAY, null)),
                "entrusted-without-power");
    }

    @Test
    void endsAPowerOnce() {
        EndOrganPower end = new EndOrganPower(ID, "p1", DAY, "清单调整");
        fixture.given(
                        registered(OrganKind.AUTHORITY, null),
                        grant("p1", DAY, null).event())
                .when(end)
                .expectEvents(end.event());
        refused(
                fixture.given(
                                registered(OrganKind.AUTHORITY, null),
                                grant("p1", DAY, null).event(),
                                end.event())
                        .when(end),
                "id-unknown");
    }

    @Test
    void refusesToEndAPowerBeforeItBegan() {
        refused(
                fixture.given(
                                registered(OrganKind.AUTHORITY, null),
                                grant("p1", DAY, null).event())
                        .when(new EndOrganPower(ID, "p1", DAY.minusDays(1), "清单调整")),
                "days-out-of-order");
    }

    @Test
    void bearsAnotherName() {
        RenameOrgan rename = new RenameOrgan(ID, "乙", DAY, "更名");
        fixture.given(registered(OrganKind.AUTHORITY, null)).when(rename).expectEvents(rename.event());
    }

    @Test
    void leavesItsPlaceToAnother() {
        SucceedOrgan succeed = new SucceedOrgan(ID, Organs.ORGAN, DAY, "机构改革");
        fixture.given(registered(OrganKind.AUTHORITY, null)).when(succeed).expectEvents(succeed.event());
    }

    @Test
    void refusesASuccessorThatIsNotThere() {
        refused(
                fixture.given(registered(OrganKind.AUTHORITY, null))
                        .when(new SucceedOrgan(ID, "Organ-local.nobody", DAY, "机构改革")),
                "organ-unknown");
    }

    @Test
    void refusesToSucceedItself() {
        refused(
                fixture.given(registered(OrganKind.AUTHORITY, null)).when(new SucceedOrgan(ID, ID, DAY, "机构改革")),
                "succeeds-itself");
    }

    private static RegisterOrgan register(OrganKind kind, @Nullable String inNameOf) {
        return new RegisterOrgan(ID, "甲", kind, OrganLevel.COUNTY, "CN-411402", inNameOf, DAY);
    }

    private static OrganRegistered registered(OrganKind kind, @Nullable String inNameOf) {
        return register(kind, inNameOf).event();
    }

    private static GrantOrganPower grant(String id, LocalDate from, @Nullable LocalDate until) {
        return new GrantOrganPower(
                ID,
                new Power(id, "公共场所卫生管理条例", List.of(PowerKind.INSPECT), "公共场所", "CN-411402", "art 10", from, until));
    }
}
