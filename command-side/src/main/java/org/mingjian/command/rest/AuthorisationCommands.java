package org.mingjian.command.rest;

import mingjian.authorisation.AuthorisationAmended;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationValidated;
import mingjian.authorisation.AuthorisationWithdrawn;
import org.mingjian.command.authorisation.AuthorisationCommand.AmendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.AnnulAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.DeregisterAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ExpireAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RenewAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ResumeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RevokeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.SuspendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ValidateAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.WithdrawAuthorisation;

/** Commands about authorisations. */
final class AuthorisationCommands {

    private AuthorisationCommands() {}

    static void addTo(CommandCatalog catalog) {
        catalog.first(GrantAuthorisation.class, "Authorisation", AuthorisationGranted.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(AmendAuthorisation.class, "Authorisation", AuthorisationAmended.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(RenewAuthorisation.class, "Authorisation", AuthorisationRenewed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                ValidateAuthorisation.class, "Authorisation", AuthorisationValidated.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                SuspendAuthorisation.class, "Authorisation", AuthorisationSuspended.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(ResumeAuthorisation.class, "Authorisation", AuthorisationResumed.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(RevokeAuthorisation.class, "Authorisation", AuthorisationRevoked.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(AnnulAuthorisation.class, "Authorisation", AuthorisationAnnulled.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                WithdrawAuthorisation.class, "Authorisation", AuthorisationWithdrawn.SCHEMA$, CommandCatalog.OFFICER);
        catalog.later(
                DeregisterAuthorisation.class,
                "Authorisation",
                AuthorisationDeregistered.SCHEMA$,
                CommandCatalog.OFFICER);
        catalog.later(ExpireAuthorisation.class, "Authorisation", AuthorisationExpired.SCHEMA$, CommandCatalog.OFFICER);
    }
}
