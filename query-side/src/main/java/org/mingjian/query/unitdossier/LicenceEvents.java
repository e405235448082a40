package org.mingjian.query.unitdossier;

import org.mingjian.query.authorisations.AuthorisationFold;
import org.mingjian.query.authorisations.AuthorisationView;
import org.mingjian.query.projection.RecordedEvent;

/** Licences and filings for the place, as their own fold keeps them. */
final class LicenceEvents {
    private static final AuthorisationFold FOLD = new AuthorisationFold();

    private LicenceEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        for (String stream : FOLD.keys(event)) {
            AuthorisationView known = draft.authorisations.getOrDefault(stream, FOLD.initial(stream));
            draft.authorisations.put(stream, FOLD.fold(known, event));
        }
    }
}
