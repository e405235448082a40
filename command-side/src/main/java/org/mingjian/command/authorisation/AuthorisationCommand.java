package org.mingjian.command.authorisation;

import java.time.LocalDate;
import java.util.List;
import mingjian.authorisation.AuthorisationAmended;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationValidated;
import mingjian.authorisation.AuthorisationWithdrawn;
import mingjian.authorisation.GrantBasis;
import mingjian.authorisation.ValidationOutcome;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of an Authorisation stream. The fields are those of the event that accepting the command leads to. */
public sealed interface AuthorisationCommand extends Command {

    /** A subject may do something, or has it on file. */
    record GrantAuthorisation(
            String stream,
            String subject,
            @Nullable String unit,
            String region,
            AuthorisationKind kind,
            String title,
            String number,
            String specialty,
            List<String> scope,
            GrantBasis basis,
            @Nullable String inspection,
            @Nullable String commitment,
            LocalDate grantedOn,
            LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements AuthorisationCommand {
        @Override
        public AuthorisationGranted event() {
            return new AuthorisationGranted(
                    subject,
                    unit,
                    region,
                    kind,
                    title,
                    number,
                    specialty,
                    scope,
                    basis,
                    inspection,
                    commitment,
                    grantedOn,
                    validFrom,
                    validUntil);
        }
    }

    /** What it covers changes. */
    record AmendAuthorisation(String stream, LocalDate amendedOn, String reason, List<String> scope)
            implements AuthorisationCommand {
        @Override
        public AuthorisationAmended event() {
            return new AuthorisationAmended(amendedOn, reason, scope);
        }
    }

    /** It is valid for a further term. */
    record RenewAuthorisation(
            String stream,
            LocalDate renewedOn,
            @Nullable String number,
            LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements AuthorisationCommand {
        @Override
        public AuthorisationRenewed event() {
            return new AuthorisationRenewed(renewedOn, number, validFrom, validUntil);
        }
    }

    /** A periodical validation was held. */
    record ValidateAuthorisation(
            String stream,
            LocalDate validatedOn,
            ValidationOutcome outcome,
            @Nullable LocalDate deferredUntil,
            @Nullable LocalDate nextDueOn,
            @Nullable String reason)
            implements AuthorisationCommand {
        @Override
        public AuthorisationValidated event() {
            return new AuthorisationValidated(validatedOn, outcome, deferredUntil, nextDueOn, reason);
        }
    }

    /** It must not be used for a time. */
    record SuspendAuthorisation(
            String stream,
            LocalDate suspendedOn,
            @Nullable LocalDate until,
            @Nullable String penaltyCase,
            @Nullable String decision,
            String reason)
            implements AuthorisationCommand {
        @Override
        public AuthorisationSuspended event() {
            return new AuthorisationSuspended(suspendedOn, until, penaltyCase, decision, reason);
        }
    }

    /** It may be used again. */
    record ResumeAuthorisation(String stream, LocalDate resumedOn, String reason) implements AuthorisationCommand {
        @Override
        public AuthorisationResumed event() {
            return new AuthorisationResumed(resumedOn, reason);
        }
    }

    /** It is taken away as a penalty. */
    record RevokeAuthorisation(
            String stream, LocalDate revokedOn, String penaltyCase, String decision, List<String> scope)
            implements AuthorisationCommand {
        @Override
        public AuthorisationRevoked event() {
            return new AuthorisationRevoked(revokedOn, penaltyCase, decision, scope);
        }
    }

    /** It should not have been granted. */
    record AnnulAuthorisation(String stream, LocalDate annulledOn, String basis, String reason)
            implements AuthorisationCommand {
        @Override
        public AuthorisationAnnulled event() {
            return new AuthorisationAnnulled(annulledOn, basis, reason);
        }
    }

    /** Law or circumstances have changed. */
    record WithdrawAuthorisation(String stream, LocalDate withdrawnOn, String basis, String reason)
            implements AuthorisationCommand {
        @Override
        public AuthorisationWithdrawn event() {
            return new AuthorisationWithdrawn(withdrawnOn, basis, reason);
        }
    }

    /** It is struck from the register. */
    record DeregisterAuthorisation(String stream, LocalDate deregisteredOn, String ground)
            implements AuthorisationCommand {
        @Override
        public AuthorisationDeregistered event() {
            return new AuthorisationDeregistered(deregisteredOn, ground);
        }
    }

    /** Its term has ended. */
    record ExpireAuthorisation(String stream, LocalDate expiredOn) implements AuthorisationCommand {
        @Override
        public AuthorisationExpired event() {
            return new AuthorisationExpired(expiredOn);
        }
    }
}
