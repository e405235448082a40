package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationSuspended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Matrix;
import org.mingjian.command.support.Matrix.Cell;

/** Every command in every state. */
class AuthorisationTransitionsTest {

    private static final Matrix EXPECTED = Matrix.of("""
            NONE IN_FORCE SUSPENDED EXPIRED ENDED DEREGISTERED
            GrantAuthorisation       takes exists exists exists exists exists
            AmendAuthorisation       no    takes  takes  no     no     no
            RenewAuthorisation       no    takes  takes  no     no     no
            ValidateAuthorisation    no    takes  takes  no     no     no
            SuspendAuthorisation     no    takes  takes  no     no     no
            ResumeAuthorisation      no    no     takes  no     no     no
            RevokeAuthorisation      no    takes  takes  no     no     no
            AnnulAuthorisation       no    takes  takes  takes  no     no
            WithdrawAuthorisation    no    takes  takes  no     no     no
            DeregisterAuthorisation  no    takes  takes  takes  takes  no
            ExpireAuthorisation      no    takes  takes  no     no     no
            """);

    static Stream<Cell> cells() {
        return EXPECTED.cells();
    }

    static Stream<Cell> refusals() {
        return EXPECTED.refusals();
    }

    @Test
    void leavesNoStateOrCommandOut() {
        EXPECTED.covers(AuthorisationState.class, AuthorisationCommand.class);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void takesWhatItsStateTakes(Cell cell) {
        Matrix.judges(
                AuthorisationState.TABLE, AuthorisationState.valueOf(cell.state()), AuthorisationCommand.class, cell);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesTheRestBeforeAnythingElse(Cell cell) {
        Matrix.refuses(
                Fixtures.of(Authorisation.class, Authorisation::new, new FakeStreams()),
                past(AuthorisationState.valueOf(cell.state())),
                AuthorisationCommand.class,
                cell,
                Licences.ID);
    }

    private static List<?> past(AuthorisationState state) {
        LocalDate day = Licences.DAY;
        Object granted = Licences.grant().event();
        return switch (state) {
            case NONE -> List.of();
            case IN_FORCE -> List.of(granted);
            case SUSPENDED -> List.of(granted, new AuthorisationSuspended(day, null, null, null, "整改"));
            case EXPIRED -> List.of(granted, new AuthorisationExpired(day.plusYears(4)));
            case ENDED -> List.of(granted, new AuthorisationAnnulled(day, "art 69 (2)", "以欺骗手段取得"));
            case DEREGISTERED -> List.of(granted, new AuthorisationDeregistered(day, "art 70 (3)"));
        };
    }
}
