package org.mingjian.command.officer;

import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.shared.PersonalData;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.officer.OfficerCommand.AssignOfficerSpecialties;
import org.mingjian.command.officer.OfficerCommand.DismissOfficer;
import org.mingjian.command.officer.OfficerCommand.GrantOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RegisterOfficer;
import org.mingjian.command.officer.OfficerCommand.RenewOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.RestoreOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.SuspendOfficerCertificate;
import org.mingjian.command.officer.OfficerCommand.TransferOfficer;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

class OfficerTest {

    private static final String ID = "Officer-cert.41001";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final GrantOfficerCertificate GRANT =
            new GrantOfficerCertificate(ID, "41001", DAY, DAY.plusYears(5), "河南省司法厅");
    private static final SuspendOfficerCertificate SUSPEND =
            new SuspendOfficerCertificate(ID, DAY.plusDays(5), null, "考核");

    private FixtureConfiguration<Officer> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Officer.class, Officer::new, Organs.streams("公共场所"));
    }

    @Test
    void registersAnOfficerOfAnOrgan() {
        fixture.givenNoPriorActivity()
                .when(register(ID, Organs.ORGAN, "公共场所"))
                .expectEvents(event(registered(), "reliesOn", Organs.ORGAN + "@3"));
    }

    @Test
    void refusesAnOrganThatIsNotThere() {
        refused(fixture.givenNoPriorActivity().when(register(ID, "Organ-local.nobody", "公共场所")), "organ-unknown");
    }

    @Test
    void refusesAnOfficerWithoutSpecialty() {
        refused(fixture.givenNoPriorActivity().when(register(ID, Organs.ORGAN)), "invalid-value");
        refused(fixture.given(registered()).when(new AssignOfficerSpecialties(ID, List.of(), DAY)), "invalid-value");
    }

    @Test
    void refusesAPersonalNumberAsKey() {
        refused(
                fixture.givenNoPriorActivity().when(register("Officer-id.11010519491231002X", Organs.ORGAN, "公共场所")),
                "personal-number-in-name");
    }

    @Test
    void grantsACertificate() {
        fixture.given(registered()).when(GRANT).expectEvents(GRANT.event());
    }

    @Test
    void refusesACertificateThatEndsBeforeItBegins() {
        refused(
                fixture.given(registered())
                        .when(new GrantOfficerCertificate(ID, "41001", DAY, DAY.minusDays(1), "河南省司法厅")),
                "days-out-of-order");
    }

    @Test
    void renewsSuspendsAndRestoresACertificate() {
        RenewOfficerCertificate renew = new RenewOfficerCertificate(ID, DAY.plusDays(1), DAY.plusYears(6));
        fixture.given(registered(), GRANT.event()).when(renew).expectEvents(renew.event());
        fixture.given(registered(), GRANT.event()).when(SUSPEND).expectEvents(SUSPEND.event());
        RestoreOfficerCertificate restore = new RestoreOfficerCertificate(ID, DAY.plusDays(9), "考核合格");
        fixture.given(registered(), GRANT.event(), SUSPEND.event())
                .when(restore)
                .expectEvents(restore.event());
    }

    @Test
    void refusesDaysOutOfOrder() {
        refused(
                fixture.given(registered(), GRANT.event())
                        .when(new RenewOfficerCertificate(ID, DAY.minusDays(1), DAY.plusYears(1))),
                "days-out-of-order");
        refused(
                fixture.given(registered(), GRANT.event())
                        .when(new SuspendOfficerCertificate(ID, DAY, DAY.minusDays(1), "考核")),
                "days-out-of-order");
        refused(
                fixture.given(registered(), GRANT.event(), SUSPEND.event())
                        .when(new RestoreOfficerCertificate(ID, DAY, "考核合格")),
                "days-out-of-order");
        refused(fixture.given(registered()).when(new DismissOfficer(ID, DAY.minusDays(1), "退休")), "days-out-of-order");
        refused(
                fixture.given(registered()).when(new AssignOfficerSpecialties(ID, List.of("放射卫生"), DAY.minusDays(1))),
                "days-out-of-order");
    }

    @Test
    void servesAnotherOrganThatIsThere() {
        TransferOfficer transfer = new TransferOfficer(ID, Organs.ORGAN, "二大队", DAY.plusDays(1));
        fixture.given(registered()).when(transfer).expectEvents(transfer.event());
        refused(
                fixture.given(registered()).when(new TransferOfficer(ID, "Organ-local.nobody", null, DAY)),
                "organ-unknown");
    }

    private static RegisterOfficer register(String stream, String organ, String... specialties) {
        PersonalData name = new PersonalData(null, ByteBuffer.wrap("张三".getBytes(StandardCharsets.UTF_8)));
        return new RegisterOfficer(stream, organ, null, OfficerKind.OFFICER, name, List.of(specialties), DAY);
    }

    private static OfficerRegistered registered() {
        return register(ID, Organs.ORGAN, "公共场所").event();
    }
}
