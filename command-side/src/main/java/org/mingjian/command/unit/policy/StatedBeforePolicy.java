package org.mingjian.command.unit.policy;

import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** A change from one thing to another starts from what is on record, so that nothing was overlooked in between. */
public final class StatedBeforePolicy {

    private StatedBeforePolicy() {}

    public static Optional<Rejection> judge(String field, String recorded, String stated) {
        return recorded.equals(stated)
                ? Optional.empty()
                : Optional.of(Rejection.of("not-as-recorded")
                        .with("field", field)
                        .with("recorded", recorded)
                        .with("given", stated));
    }
}
