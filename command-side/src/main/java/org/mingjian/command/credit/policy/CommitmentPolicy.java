package org.mingjian.command.credit.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.Rejection;

/** Repair presupposes a public commitment 公开作出信用承诺, and lasts as long as that is kept: decrees 58 and 36. */
public final class CommitmentPolicy {

    private static final String LAW = "信用修复管理办法：公开作出信用承诺";

    private CommitmentPolicy() {}

    /** On filing: it is the subject's own, public, and not broken. */
    public static Optional<Rejection> onFiling(CommitmentFacts commitment, String subject) {
        if (!commitment.subject().equals(subject)) {
            return refused("commitment-of-another", commitment);
        }
        if (!commitment.forPublication()) {
            return refused("commitment-not-public", commitment);
        }
        return commitment.brokenOn() == null ? Optional.empty() : refused("commitment-broken", commitment);
    }

    /** On approving: one was filed, and none of those filed is broken. */
    public static Optional<Rejection> onApproving(List<CommitmentFacts> filed) {
        if (filed.isEmpty()) {
            return Optional.of(Rejection.of("commitment-not-filed").citing(LAW));
        }
        return filed.stream()
                .filter(commitment -> commitment.brokenOn() != null)
                .findFirst()
                .flatMap(commitment -> refused("commitment-broken", commitment));
    }

    /**
     * On taking a repair back: where that is for a broken commitment, it is one that was filed, and was found broken by then.
     *
     * @param broken whether it is for a broken commitment
     * @param commitment the one named; null when none is
     * @param filed streams of those filed with the request
     * @param day the day on which it is taken back
     */
    public static Optional<Rejection> onRevoking(
            boolean broken, @Nullable CommitmentFacts commitment, Set<String> filed, LocalDate day) {
        if (!broken && commitment == null) {
            return Optional.empty();
        }
        boolean so = commitment != null
                && filed.contains(commitment.stream())
                && commitment.brokenOn() != null
                && !commitment.brokenOn().isAfter(day);
        return broken && so
                ? Optional.empty()
                : Optional.of(Rejection.of("commitment-not-broken")
                        .citing(LAW)
                        .with("creditCommitment", commitment == null ? null : commitment.stream())
                        .with("filed", filed.stream().sorted().toList()));
    }

    private static Optional<Rejection> refused(String code, CommitmentFacts commitment) {
        return Optional.of(Rejection.of(code).citing(LAW).with("creditCommitment", commitment.stream()));
    }
}
