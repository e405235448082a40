package org.mingjian.query.authorisations;

import java.util.Set;
import mingjian.authorisation.AuthorisationAnnulled;
import mingjian.authorisation.AuthorisationDeregistered;
import mingjian.authorisation.AuthorisationExpired;
import mingjian.authorisation.AuthorisationResumed;
import mingjian.authorisation.AuthorisationRevoked;
import mingjian.authorisation.AuthorisationSuspended;
import mingjian.authorisation.AuthorisationWithdrawn;

/** Suspended, resumed, and the five ways in which an authorisation ends. */
final class EndEvents {
    private EndEvents() {}

    static void apply(Draft draft, Object payload) {
        if (payload instanceof AuthorisationSuspended suspended) {
            draft.acts.add(new AuthorisationView.Act(
                    suspended.getSuspendedOn(),
                    AuthorisationView.What.SUSPENDED,
                    suspended.getSuspendedOn(),
                    suspended.getUntil(),
                    suspended.getReason(),
                    suspended.getPenaltyCase(),
                    suspended.getDecision()));
        } else if (payload instanceof AuthorisationResumed resumed) {
            draft.act(resumed.getResumedOn(), AuthorisationView.What.RESUMED, resumed.getReason());
        } else if (payload instanceof AuthorisationRevoked revoked) {
            revoke(draft, revoked);
        } else if (payload instanceof AuthorisationAnnulled annulled) {
            draft.act(annulled.getAnnulledOn(), AuthorisationView.What.ANNULLED, annulled.getReason());
        } else if (payload instanceof AuthorisationWithdrawn withdrawn) {
            draft.act(withdrawn.getWithdrawnOn(), AuthorisationView.What.WITHDRAWN, withdrawn.getReason());
        } else if (payload instanceof AuthorisationDeregistered struck) {
            draft.act(struck.getDeregisteredOn(), AuthorisationView.What.DEREGISTERED, struck.getGround());
        } else if (payload instanceof AuthorisationExpired expired) {
            draft.act(expired.getExpiredOn(), AuthorisationView.What.EXPIRED, null);
        }
    }

    /** With some of its items taken away it stays valid for the rest. */
    private static void revoke(Draft draft, AuthorisationRevoked revoked) {
        var taken = Set.copyOf(revoked.getScope());
        draft.scope = draft.scope.stream().filter(item -> !taken.contains(item)).toList();
        boolean partly = !taken.isEmpty() && !draft.scope.isEmpty();
        draft.acts.add(new AuthorisationView.Act(
                revoked.getRevokedOn(),
                partly ? AuthorisationView.What.PARTLY_REVOKED : AuthorisationView.What.REVOKED,
                null,
                null,
                null,
                revoked.getPenaltyCase(),
                revoked.getDecision()));
    }
}
