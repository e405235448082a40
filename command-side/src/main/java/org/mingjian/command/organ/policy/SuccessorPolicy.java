package org.mingjian.command.organ.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.OrganReferencePolicy;

/** Another organ takes an organ's place, one that is there to act on that day. */
public final class SuccessorPolicy {

    private SuccessorPolicy() {}

    /**
     * Judges a successor.
     *
     * @param organ stream of the organ whose place is taken
     * @param named stream of the successor, as it was named
     * @param successor what that stream says; empty when there is none
     * @param day the first day on which it acts
     */
    public static Optional<Rejection> judge(String organ, String named, Optional<OrganFacts> successor, LocalDate day) {
        return organ.equals(named)
                ? Optional.of(Rejection.of("succeeds-itself").with("organ", organ))
                : OrganReferencePolicy.judge(named, successor, day);
    }
}
