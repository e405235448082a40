package org.mingjian.command.rulepack.policy;

import java.util.Collection;
import java.util.Optional;
import org.mingjian.command.shared.Rejection;

/** On no day do two versions hold, and no version says two things: rules are replaced, never edited. */
public final class OneVersionADayPolicy {

    private OneVersionADayPolicy() {}

    /**
     * Judges a version that is to be published.
     *
     * @param fresh the version
     * @param published those that are
     */
    public static Optional<Rejection> judge(PackVersion fresh, Collection<PackVersion> published) {
        for (PackVersion other : published) {
            if (other.sha256().equals(fresh.sha256())) {
                return Optional.of(Rejection.of("already-recorded").with("sha256", fresh.sha256()));
            }
            if (other.version().equals(fresh.version())) {
                return Optional.of(Rejection.of("rule-pack-version-taken")
                        .with("version", fresh.version())
                        .with("sha256", other.sha256()));
            }
        }
        return published.stream().filter(fresh::overlaps).findFirst().map(other -> Rejection.of("rule-pack-overlap")
                .with("version", fresh.version())
                .with("validFrom", fresh.validFrom().toString())
                .with("other", other.version())
                .with("otherSha256", other.sha256())
                .with(
                        "otherValidTo",
                        other.validTo() == null ? null : other.validTo().toString()));
    }
}
