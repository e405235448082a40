package org.mingjian.command.shared.policy;

import java.util.Optional;
import java.util.Set;
import org.mingjian.command.shared.Rejection;

/** A matter is gone on with by the organ that carries it, or by one that took its place, 行政处罚法 art 17. */
public final class CarrierPolicy {

    private CarrierPolicy() {}

    /**
     * Judges an organ.
     *
     * @param carriers streams of the organ that carries the matter and of its successors
     * @param acting stream of the organ that would go on with it; empty when the token names none
     */
    public static Optional<Rejection> judge(Set<String> carriers, Optional<String> acting) {
        return acting.filter(carriers::contains).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("carried-by-another-organ")
                        .citing("行政处罚法 art 17")
                        .with("carriers", carriers.stream().sorted().toList())
                        .with("acting", acting.orElse(null)));
    }
}
