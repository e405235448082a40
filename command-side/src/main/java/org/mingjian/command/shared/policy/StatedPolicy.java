package org.mingjian.command.shared.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** Who acts here knows what is done: a choice that a source of history may leave open must be stated. */
public final class StatedPolicy {

    private static final String OPEN = "NOT_STATED";

    private StatedPolicy() {}

    /**
     * Judges a choice.
     *
     * @param field its name in the command's data
     * @param value what was chosen
     */
    public static Optional<Rejection> judge(String field, Enum<?> value) {
        return value.name().equals(OPEN)
                ? Optional.of(Rejection.of("invalid-value")
                        .with("field", "data." + field)
                        .with("why", "not stated"))
                : Optional.empty();
    }
}
