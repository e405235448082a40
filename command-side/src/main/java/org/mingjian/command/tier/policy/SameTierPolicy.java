package org.mingjian.command.tier.policy;

import java.util.Objects;
import java.util.Optional;
import mingjian.tier.GradedTier;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A tier is stated whole, with scheme, version and digest, and is the one that it is said to be. */
public final class SameTierPolicy {

    private SameTierPolicy() {}

    /** What is confirmed is what is proposed now: a proposal that changed meanwhile is read first. */
    public static Optional<Rejection> confirming(GradedTier stated, @Nullable GradedTier proposed) {
        return stated.equals(proposed) ? Optional.empty() : differs("proposal-differs", stated, proposed);
    }

    /** What is proposed is what the scheme gives when it is judged again. */
    public static Optional<Rejection> proposing(GradedTier stated, GradedTier judged) {
        return stated.equals(judged) ? Optional.empty() : differs("tier-differs-from-rules", stated, judged);
    }

    /** What is set against the rules differs from what they propose: else it is confirmed. */
    public static Optional<Rejection> overriding(GradedTier set, @Nullable GradedTier proposed) {
        return proposed != null && Objects.equals(set.getTier(), proposed.getTier())
                ? Optional.of(Rejection.of("override-as-proposed").with("tier", shown(set)))
                : Optional.empty();
    }

    /** What is changed is no longer what it was. */
    public static Optional<Rejection> changing(GradedTier set, @Nullable GradedTier standing) {
        return standing != null
                        && set.getScheme().equals(standing.getScheme())
                        && set.getVersion().equals(standing.getVersion())
                        && Objects.equals(set.getTier(), standing.getTier())
                ? Optional.of(Rejection.of("tier-unchanged").with("tier", shown(set)))
                : Optional.empty();
    }

    private static Optional<Rejection> differs(String code, GradedTier stated, @Nullable GradedTier other) {
        return Optional.of(
                Rejection.of(code).with("stated", shown(stated)).with("found", other == null ? null : shown(other)));
    }

    /** Scheme, version and tier in one, as a tier is always told. */
    static String shown(GradedTier graded) {
        return graded.getScheme() + " " + graded.getVersion() + ": "
                + (graded.getTier() == null ? "no tier" : graded.getTier());
    }
}
