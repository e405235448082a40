package org.mingjian.command.credit.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A decision has one request for repair at a time, and each request is about one decision. No law says so. */
public final class OneRequestPolicy {

    private OneRequestPolicy() {}

    /**
     * On asking: none waits, and none was approved and stands.
     *
     * @param open ids of the requests about the decision that wait
     * @param approved ids of those that were approved and not taken back
     */
    public static Optional<Rejection> judge(List<String> open, List<String> approved) {
        if (!open.isEmpty()) {
            return Optional.of(Rejection.of("repair-open").with("repairId", open.get(0)));
        }
        return approved.isEmpty()
                ? Optional.empty()
                : Optional.of(Rejection.of("already-repaired").with("repairId", approved.get(0)));
    }

    /** On each step: it names the decision that the request is about. */
    public static Optional<Rejection> same(
            String askedCase, @Nullable String askedDecision, String penaltyCase, @Nullable String decision) {
        return askedCase.equals(penaltyCase) && Objects.equals(askedDecision, decision)
                ? Optional.empty()
                : Optional.of(Rejection.of("repair-of-another-decision")
                        .with("penaltyCase", askedCase)
                        .with("decision", askedDecision));
    }
}
