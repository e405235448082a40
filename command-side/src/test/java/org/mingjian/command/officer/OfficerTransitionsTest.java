package org.mingjian.command.officer;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.shared.PersonalData;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class OfficerTransitionsTest extends EveryCell<OfficerState> {

    OfficerTransitionsTest() {
        super(Officer.class, Officer::new, OfficerState.TABLE, OfficerCommand.class, """
                NONE UNCERTIFIED CERTIFIED SUSPENDED DISMISSED
                RegisterOfficer            takes exists exists exists exists
                AssignOfficerSpecialties   no    takes  takes  takes  no
                GrantOfficerCertificate    no    takes  takes  no     no
                RenewOfficerCertificate    no    no     takes  takes  no
                SuspendOfficerCertificate  no    no     takes  takes  no
                RestoreOfficerCertificate  no    no     no     takes  no
                TransferOfficer            no    takes  takes  takes  no
                DismissOfficer             no    takes  takes  takes  no
                """);
    }

    @Override
    protected List<?> past(OfficerState state) {
        LocalDate day = LocalDate.of(2026, 2, 10);
        OfficerRegistered registered = new OfficerRegistered(
                "Organ-local.a",
                null,
                OfficerKind.OFFICER,
                new PersonalData(null, ByteBuffer.wrap(new byte[] {1})),
                List.of("公共场所"),
                day);
        var granted = new OfficerCertificateGranted("A1", day, day.plusYears(5), "河南省司法厅");
        return switch (state) {
            case NONE -> List.of();
            case UNCERTIFIED -> List.of(registered);
            case CERTIFIED -> List.of(registered, granted);
            case SUSPENDED -> List.of(registered, granted, new OfficerCertificateSuspended(day, null, "考核"));
            case DISMISSED -> List.of(registered, granted, new OfficerDismissed(day, "退休"));
        };
    }
}
