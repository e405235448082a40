package org.mingjian.command.organ.policy;

import java.util.Optional;
import mingjian.organ.OrganKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Rejection;

/**
 * One who is entrusted acts in the name of an organ that is not entrusted itself, and has no power of its own; all others act in
 * their own name, 行政处罚法 art 20.
 */
public final class EntrustedKindPolicy {

    private static final String LAW = "行政处罚法 art 20";

    private EntrustedKindPolicy() {}

    /**
     * Judges in whose name an organ is to act.
     *
     * @param kind what it acts by
     * @param inNameOf stream of the organ that entrusts it, as it was stated; null when it was not
     * @param entrusting what that stream says; empty when there is none
     */
    public static Optional<Rejection> onRegistering(
            OrganKind kind, @Nullable String inNameOf, Optional<OrganFacts> entrusting) {
        if (kind != OrganKind.ENTRUSTED) {
            return inNameOf == null ? Optional.empty() : refusal("not-entrusted", inNameOf);
        }
        if (inNameOf == null) {
            return refusal("entrusted-by-nobody", null);
        }
        if (entrusting.isEmpty()) {
            return Optional.of(Rejection.of("organ-unknown").citing(LAW).with("organ", inNameOf));
        }
        return entrusting.get().kind() == OrganKind.ENTRUSTED
                ? refusal("entrusted-by-entrusted", inNameOf)
                : Optional.empty();
    }

    /** Judges whether an organ can have a power. */
    public static Optional<Rejection> onGranting(OrganKind kind, String organ) {
        return kind == OrganKind.ENTRUSTED
                ? Optional.of(
                        Rejection.of("entrusted-without-power").citing(LAW).with("organ", organ))
                : Optional.empty();
    }

    private static Optional<Rejection> refusal(String code, @Nullable String inNameOf) {
        return Optional.of(Rejection.of(code).citing(LAW).with("inNameOf", inNameOf));
    }
}
