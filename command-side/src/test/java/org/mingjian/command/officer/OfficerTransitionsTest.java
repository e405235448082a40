package org.mingjian.command.officer;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.officer.OfficerCertificateGranted;
import mingjian.officer.OfficerCertificateSuspended;
import mingjian.officer.OfficerDismissed;
import mingjian.officer.OfficerKind;
import mingjian.officer.OfficerRegistered;
import mingjian.shared.PersonalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class OfficerTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
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

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(OfficerState.class, OfficerCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(OfficerState.TABLE, OfficerState.valueOf(cell.state()), OfficerCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(Officer.class, Officer::new, new FakeStreams()),
                past(OfficerState.valueOf(cell.state())),
                OfficerCommand.class,
                cell,
                "Officer-cert.a");
    }

    private static List<?> past(OfficerState state) {
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
