package org.mingjian.command.rulepack.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;

/** A version is superseded once, within the days on which it is in force, or as a whole. */
public final class LastDayPolicy {

    private LastDayPolicy() {}

    /**
     * Judges the last day that a version is to have.
     *
     * @param sha256 of which text
     * @param version the version of that text; null when none was published here
     * @param lastDay the day; the day before its first where it is never to be in force
     */
    public static Optional<Rejection> judge(String sha256, @Nullable PackVersion version, LocalDate lastDay) {
        if (version == null) {
            return Optional.of(Rejection.of("rule-pack-not-published").with("sha256", sha256));
        }
        if (version.superseded()) {
            return Optional.of(Rejection.of("rule-pack-superseded")
                    .with("version", version.version())
                    .with("lastDay", String.valueOf(version.validTo())));
        }
        LocalDate end = version.validTo();
        return DayOrderPolicy.judge(
                        "lastDay", lastDay, "validFrom", version.validFrom().minusDays(1))
                .or(() -> DayOrderPolicy.judge("validTo", end, "lastDay", lastDay));
    }
}
