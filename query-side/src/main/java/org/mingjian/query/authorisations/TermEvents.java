package org.mingjian.query.authorisations;

import java.time.LocalDate;
import java.util.List;
import mingjian.authorisation.AuthorisationAmended;
import mingjian.authorisation.AuthorisationGranted;
import mingjian.authorisation.AuthorisationRenewed;
import mingjian.authorisation.AuthorisationValidated;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.ActingOrgan;
import org.mingjian.query.projection.RecordedEvent;

/** Granted, prolonged, amended, validated. */
final class TermEvents {
    private TermEvents() {}

    static void apply(Draft draft, RecordedEvent event) {
        Object payload = event.payload();
        if (payload instanceof AuthorisationGranted granted) {
            draft.grant = grant(granted);
            draft.organ = ActingOrgan.of(event);
            draft.number = granted.getNumber();
            draft.scope = List.copyOf(granted.getScope());
            term(
                    draft,
                    granted.getGrantedOn(),
                    AuthorisationView.What.GRANTED,
                    granted.getValidFrom(),
                    granted.getValidUntil());
        } else if (payload instanceof AuthorisationRenewed renewed) {
            draft.number = renewed.getNumber() == null ? draft.number : renewed.getNumber();
            term(
                    draft,
                    renewed.getRenewedOn(),
                    AuthorisationView.What.RENEWED,
                    renewed.getValidFrom(),
                    renewed.getValidUntil());
        } else if (payload instanceof AuthorisationAmended amended) {
            draft.scope = List.copyOf(amended.getScope());
            draft.act(amended.getAmendedOn(), AuthorisationView.What.AMENDED, amended.getReason());
        } else if (payload instanceof AuthorisationValidated validated) {
            draft.validations.add(new AuthorisationView.Validation(
                    validated.getValidatedOn(),
                    validated.getOutcome().name(),
                    validated.getDeferredUntil(),
                    validated.getNextDueOn(),
                    validated.getReason()));
        }
    }

    private static void term(
            Draft draft, LocalDate on, AuthorisationView.What what, LocalDate from, @Nullable LocalDate until) {
        draft.validUntil = until;
        draft.acts.add(new AuthorisationView.Act(on, what, from, until, null, null, null));
    }

    private static AuthorisationView.Grant grant(AuthorisationGranted granted) {
        return new AuthorisationView.Grant(
                granted.getSubject(),
                granted.getUnit(),
                granted.getRegion(),
                granted.getKind().name(),
                granted.getTitle(),
                granted.getSpecialty(),
                granted.getBasis().name(),
                granted.getInspection(),
                granted.getCommitment(),
                granted.getGrantedOn(),
                granted.getValidFrom());
    }
}
