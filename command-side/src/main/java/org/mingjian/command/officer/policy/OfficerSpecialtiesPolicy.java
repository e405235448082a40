package org.mingjian.command.officer.policy;

import java.util.Collection;
import java.util.Optional;
import mingjian.officer.OfficerKind;
import org.mingjian.command.shared.Rejection;

/** An officer works in one specialty at least; an assistant may help in all. */
public final class OfficerSpecialtiesPolicy {

    private OfficerSpecialtiesPolicy() {}

    public static Optional<Rejection> judge(OfficerKind kind, Collection<String> specialties) {
        return kind == OfficerKind.OFFICER && specialties.isEmpty()
                ? Optional.of(Rejection.of("invalid-value")
                        .with("field", "data.specialties")
                        .with("why", "not stated"))
                : Optional.empty();
    }
}
