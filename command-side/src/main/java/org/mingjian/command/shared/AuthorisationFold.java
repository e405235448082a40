package org.mingjian.command.shared;

import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationWithdrawn;
import org.jspecify.annotations.Nullable;

/** Folds the events of an authorisation into what other streams may know of it. */
public final class AuthorisationFold {

    private AuthorisationFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable AuthorisationFacts after(
            @Nullable AuthorisationFacts before, String stream, long revision, Object event) {
        if (event instanceof AuthorisationGranted e) {
            return new AuthorisationFacts(
                    stream,
                    revision,
                    e.getSubject(),
                    e.getUnit(),
                    e.getKind(),
                    e.getSpecialty(),
                    e.getValidFrom(),
                    e.getValidUntil(),
                    true);
        }
        if (before == null) {
            return null;
        }
        if (event instanceof AuthorisationRenewed e) {
            return before.at(revision, e.getValidUntil(), before.inForce());
        }
        return before.at(revision, before.until(), inForce(before.inForce(), event));
    }

    private static boolean inForce(boolean before, Object event) {
        if (event instanceof AuthorisationResumed) {
            return true;
        }
        // Revoked for some of its scope, it goes on for the rest.
        boolean ends = event instanceof AuthorisationSuspended
                || event instanceof AuthorisationAnnulled
                || event instanceof AuthorisationWithdrawn
                || event instanceof AuthorisationDeregistered
                || event instanceof AuthorisationExpired
                || event instanceof AuthorisationRevoked e && e.getScope().isEmpty();
        return before && !ends;
    }
}
