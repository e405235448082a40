package org.mingjian.command.subject.policy;

import java.util.Optional;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.Rejection;

/** A further identifier is claimed for the subject before the subject bears it, so that no two bear the same. */
public final class IdentifierClaimPolicy {

    private IdentifierClaimPolicy() {}

    /**
     * Judges an identifier.
     *
     * @param subject stream of the subject that is to bear it
     * @param identifier the identifier's stream
     * @param claim whom it finds
     */
    public static Optional<Rejection> judge(String subject, String identifier, Optional<ClaimFacts> claim) {
        if (claim.isEmpty()) {
            return Optional.of(Rejection.of("identifier-not-claimed").with("identifier", identifier));
        }
        return claim.get().subject().equals(subject)
                ? Optional.empty()
                : Optional.of(Rejection.of("identifier-of-another-subject").with("identifier", identifier));
    }
}
