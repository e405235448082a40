package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.UnitFacts;

/** An act names a unit that is under supervision and that the subject named beside it runs. */
public final class UnitReferencePolicy {

    private UnitReferencePolicy() {}

    /** The unit is open and run by the subject now. */
    public static Optional<Rejection> judge(String stream, Optional<UnitFacts> unit, String subject) {
        if (unit.isEmpty()) {
            return SubjectReferencePolicy.known(stream, false);
        }
        UnitFacts facts = unit.get();
        if (!facts.open()) {
            return Optional.of(Rejection.of("unit-closed").with("unit", stream));
        }
        return facts.subject().equals(subject) ? Optional.empty() : ofAnother(stream, subject);
    }

    /** The unit was run by the subject at some time: enough for facts of the past. A unit that is not stated passes. */
    public static Optional<Rejection> ever(@Nullable String stream, Optional<UnitFacts> unit, String subject) {
        if (stream == null) {
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            return SubjectReferencePolicy.known(stream, false);
        }
        return unit.get().everRunBy().contains(subject) ? Optional.empty() : ofAnother(stream, subject);
    }

    private static Optional<Rejection> ofAnother(String unit, String subject) {
        return Optional.of(
                Rejection.of("unit-of-another-subject").with("unit", unit).with("subject", subject));
    }
}
