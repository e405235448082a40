package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.List;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationSuspended;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class AuthorisationTransitionsTest extends EveryCell<AuthorisationState> {

    AuthorisationTransitionsTest() {
        super(Authorisation.class, Authorisation::new, AuthorisationState.TABLE, AuthorisationCommand.class, """
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
    }

    @Override
    protected List<?> past(AuthorisationState state) {
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
