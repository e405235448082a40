package org.mingjian.command.credit.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** Repair presupposes that the fault is put right and the decision performed: decrees 58 and 36. */
public final class DutiesPolicy {

    private DutiesPolicy() {}

    /**
     * Judges what is known of performance.
     *
     * @param onRecord whether the case has it that all is performed; null where nobody was told, for a penalty of the past
     * @param found whether the organ found it so
     */
    public static Optional<Rejection> judge(@Nullable Boolean onRecord, boolean found) {
        return found && !Boolean.FALSE.equals(onRecord)
                ? Optional.empty()
                : Optional.of(Rejection.of("duties-not-performed")
                        .citing("信用修复管理办法：纠正失信行为、履行全部义务")
                        .with("onRecord", onRecord)
                        .with("found", found));
    }
}
