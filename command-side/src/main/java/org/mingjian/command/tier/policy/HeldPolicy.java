package org.mingjian.command.tier.policy;

import java.util.Optional;
import org.mingjian.command.shared.AuthorisationFacts;
import org.mingjian.command.shared.Rejection;

/** A unit is graded with the licence or filing it works under itself, not with another's: 卫监督发〔2009〕5号. */
public final class HeldPolicy {

    private HeldPolicy() {}

    /**
     * Judges whose an authorisation is.
     *
     * @param facts what it says
     * @param subject stream of the subject that runs the unit
     * @param unit stream of the unit
     * @param specialty the specialty in which it is graded
     */
    public static Optional<Rejection> judge(AuthorisationFacts facts, String subject, String unit, String specialty) {
        boolean its = facts.subject().equals(subject)
                && (facts.unit() == null || facts.unit().equals(unit))
                && facts.specialty().equals(specialty);
        return its
                ? Optional.empty()
                : Optional.of(Rejection.of("authorisation-of-another")
                        .citing("卫监督发〔2009〕5号")
                        .with("authorisation", facts.stream())
                        .with("subject", facts.subject())
                        .with("unit", facts.unit())
                        .with("specialty", facts.specialty()));
    }
}
