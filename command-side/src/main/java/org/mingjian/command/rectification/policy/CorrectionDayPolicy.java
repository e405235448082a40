package org.mingjian.command.rectification.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Nothing is put right before it was ordered: a source that says so has one of its days wrong. */
public final class CorrectionDayPolicy {

    private CorrectionDayPolicy() {}

    public static Optional<Rejection> judge(LocalDate orderedOn, LocalDate correctedOn) {
        return correctedOn.isBefore(orderedOn)
                ? Optional.of(Rejection.of("corrected-before-ordered")
                        .with("orderedOn", orderedOn.toString())
                        .with("correctedOn", correctedOn.toString()))
                : Optional.empty();
    }
}
