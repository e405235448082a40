package org.mingjian.command.rectification.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** An order is handed over to another organ. */
public final class HandOverPolicy {

    private HandOverPolicy() {}

    /**
     * Judges the receiver.
     *
     * @param toOrgan stream of the organ that is to carry the order on
     * @param acting stream of the organ that hands it over; empty when the token names none
     */
    public static Optional<Rejection> judge(String toOrgan, Optional<String> acting) {
        return acting.filter(toOrgan::equals).isPresent()
                ? Optional.of(Rejection.of("handed-over-to-itself").with("organ", toOrgan))
                : Optional.empty();
    }
}
