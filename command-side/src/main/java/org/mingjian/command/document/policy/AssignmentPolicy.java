package org.mingjian.command.document.policy;

import java.util.Optional;
import mingjian.document.DocumentKind;
import mingjian.document.DocumentNumberAssigned;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** An organ gives a number of its own to one document of the kind. No law says so: a number that names two papers names none. */
public final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /** A number that is given stays with its document; the same again changes nothing. */
    public static Optional<Rejection> once(@Nullable DocumentNumberAssigned before, DocumentNumberAssigned given) {
        if (before == null) {
            return Optional.empty();
        }
        String code = before.equals(given) ? "document-number-already-assigned" : "document-number-taken";
        return Optional.of(Rejection.of(code)
                .with("number", before.getNumber())
                .with("kind", before.getKind().name())
                .with("document", before.getDocument()));
    }

    /** The stream bears the name that organ and number make; empty when they make none. */
    public static Optional<Rejection> named(String stream, Optional<String> expected) {
        return expected.filter(stream::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("document-number-misnamed")
                        .with("stream", stream)
                        .with("expected", expected.orElse("none: the number is too long, or the organ has no key")));
    }

    /** Nobody gives out the numbers of another organ; empty when the token names none. */
    public static Optional<Rejection> own(String organ, Optional<String> acting) {
        return acting.filter(organ::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("document-number-of-another-organ")
                        .with("organ", organ)
                        .with("acting", acting.orElse(null)));
    }

    /** A document of a kind is of a stream of its type. */
    public static Optional<Rejection> fits(DocumentKind kind, String document) {
        String aggregate =
                switch (kind) {
                    case NOT_STATED -> "none";
                    case CASE, PENALTY_DECISION, NO_PENALTY_DECISION -> "PenaltyCase";
                    case RECTIFICATION_ORDER -> "RectificationOrder";
                    case AUTHORISATION -> "Authorisation";
                };
        return document.startsWith(aggregate + "-")
                ? Optional.empty()
                : Optional.of(Rejection.of("document-kind-disagrees")
                        .with("kind", kind.name())
                        .with("document", document)
                        .with("aggregate", aggregate));
    }
}
