package org.mingjian.query.authorisations;

import java.util.List;
import java.util.Map;
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
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.projection.StreamFold;

/** Folds the stream of an authorisation; over a prefix of the stream it is what was known at that moment. */
public final class AuthorisationFold extends StreamFold<AuthorisationView> {
    private static final Intake INTAKE = Intake.of(
                    AuthorisationGranted.class,
                    AuthorisationAmended.class,
                    AuthorisationRenewed.class,
                    AuthorisationValidated.class,
                    AuthorisationSuspended.class,
                    AuthorisationResumed.class,
                    AuthorisationRevoked.class,
                    AuthorisationAnnulled.class,
                    AuthorisationWithdrawn.class,
                    AuthorisationDeregistered.class,
                    AuthorisationExpired.class)
            .leavingTheRest("is not on an authorisation's stream");

    public AuthorisationFold() {
        super("authorisations", AuthorisationView.class, 2, INTAKE, "Authorisation");
    }

    @Override
    public AuthorisationView initial(String key) {
        return new AuthorisationView(key, -1, null, null, null, List.of(), List.of(), List.of(), null, Map.of());
    }

    @Override
    protected AuthorisationView apply(AuthorisationView view, RecordedEvent event) {
        var draft = new Draft(view, event.revision());
        TermEvents.apply(draft, event);
        EndEvents.apply(draft, event.payload());
        return draft.finish();
    }
}
