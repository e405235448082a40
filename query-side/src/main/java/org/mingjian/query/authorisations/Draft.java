package org.mingjian.query.authorisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An authorisation being changed by one event; what follows from the rest is worked out when it is finished. */
final class Draft {
    private final String authorisation;
    private final long revision;
    AuthorisationView.@Nullable Grant grant;

    @Nullable
    String organ;

    @Nullable
    String number;

    List<String> scope;
    final List<AuthorisationView.Act> acts;
    final List<AuthorisationView.Validation> validations;

    @Nullable
    LocalDate validUntil;

    Draft(AuthorisationView view, long revision) {
        authorisation = view.authorisation();
        this.revision = revision;
        grant = view.grant();
        organ = view.organ();
        number = view.number();
        scope = view.scope();
        acts = new ArrayList<>(view.acts());
        validations = new ArrayList<>(view.validations());
        validUntil = view.validUntil();
    }

    void act(LocalDate on, AuthorisationView.What what, @Nullable String reason) {
        acts.add(AuthorisationView.Act.of(on, what, reason));
    }

    AuthorisationView finish() {
        return new AuthorisationView(
                authorisation,
                revision,
                grant,
                organ,
                number,
                scope,
                List.copyOf(acts),
                List.copyOf(validations),
                validUntil,
                Validity.days(acts));
    }
}
