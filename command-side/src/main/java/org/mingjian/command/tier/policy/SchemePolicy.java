package org.mingjian.command.tier.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import mingjian.tier.GradedTier;
import mingjian.tier.TierInput;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** A unit is graded by a scheme that is in force where it lies on the day, from the evidence that the scheme asks for. */
public final class SchemePolicy {

    private SchemePolicy() {}

    /** The scheme is in force. */
    public static Optional<Rejection> inForce(boolean found, String scheme, String region, LocalDate day) {
        return found
                ? Optional.empty()
                : Optional.of(Rejection.of("scheme-not-in-force")
                        .with("scheme", scheme)
                        .with("region", region)
                        .with("day", day.toString()));
    }

    /** The scheme is of the specialty. */
    public static Optional<Rejection> of(Collection<String> specialties, String scheme, String specialty) {
        return specialties.isEmpty() || specialties.contains(specialty)
                ? Optional.empty()
                : Optional.of(Rejection.of("scheme-of-another-specialty")
                        .with("scheme", scheme)
                        .with("specialty", specialty)
                        .with("specialties", specialties.stream().sorted().toList()));
    }

    /** The scheme grades by this kind of evidence. */
    public static Optional<Rejection> takes(TierInput wanted, TierInput given, String scheme) {
        return wanted == given
                ? Optional.empty()
                : Optional.of(Rejection.of("scheme-takes-other-evidence")
                        .with("scheme", scheme)
                        .with("wanted", wanted.name())
                        .with("given", given.name()));
    }

    /** A tier that is set is one of the scheme in force, under its version and the digest of its text; or none. */
    public static Optional<Rejection> known(GradedTier set, GradedTier inForce, Collection<String> tiers) {
        boolean same = set.getScheme().equals(inForce.getScheme())
                && set.getVersion().equals(inForce.getVersion())
                && set.getSha256().equals(inForce.getSha256());
        if (!same) {
            return Optional.of(Rejection.of("scheme-version-not-in-force")
                    .with("stated", set.getScheme() + " " + set.getVersion())
                    .with("inForce", inForce.getScheme() + " " + inForce.getVersion())
                    .with("sha256", inForce.getSha256()));
        }
        String tier = set.getTier();
        return tier == null || tiers.stream().anyMatch(one -> Objects.equals(one, tier))
                ? Optional.empty()
                : unknown(tier, tiers);
    }

    /**
     * Demerit points are those that the scheme's table has for the item.
     *
     * @param wanted the points of the item; null when the table has no such item
     */
    public static Optional<Rejection> points(String item, int stated, @Nullable Integer wanted) {
        return wanted != null && wanted == stated
                ? Optional.empty()
                : Optional.of(Rejection.of("demerit-points-differ-from-table")
                        .with("item", item)
                        .with("stated", stated)
                        .with("table", wanted));
    }

    private static Optional<Rejection> unknown(@Nullable String tier, Collection<String> tiers) {
        return Optional.of(Rejection.of("tier-unknown")
                .with("tier", tier)
                .with("tiers", tiers.stream().toList()));
    }
}
