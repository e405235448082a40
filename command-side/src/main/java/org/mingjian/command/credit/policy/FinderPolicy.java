package org.mingjian.command.credit.policy;

import java.util.Optional;
import java.util.Set;
import org.mingjian.command.shared.Rejection;

/** Who made the finding repairs it 谁认定谁修复, or the organ that took its place: decree 36 of 2025. */
public final class FinderPolicy {

    private FinderPolicy() {}

    /**
     * Judges an organ.
     *
     * @param finders streams of the organ that made the finding and of its successors; none when nobody knows which it was
     * @param acting stream of the organ that acts; empty when the token names none
     */
    public static Optional<Rejection> judge(Set<String> finders, Optional<String> acting) {
        return acting.filter(finders::contains).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("finding-of-another-organ")
                        .citing("信用修复管理办法（2025年第36号令）：谁认定谁修复")
                        .with("finders", finders.stream().sorted().toList())
                        .with("acting", acting.orElse(null)));
    }
}
