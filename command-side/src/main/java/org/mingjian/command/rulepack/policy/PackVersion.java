package org.mingjian.command.rulepack.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule pack, as it stands in the log.
 *
 * @param version which version
 * @param sha256 SHA-256 of its text
 * @param validFrom the first day on which it is in force
 * @param validTo the last day; null while open; the day before the first where it never is
 * @param superseded whether its last day was set by another decision
 */
public record PackVersion(
        String version,
        String sha256,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean superseded) {

    /** The same, to a last day. */
    public PackVersion supersededAfter(LocalDate lastDay) {
        return new PackVersion(version, sha256, validFrom, lastDay, true);
    }

    boolean overlaps(PackVersion other) {
        return !never() && !other.never() && startsBy(validFrom, other.validTo) && startsBy(other.validFrom, validTo);
    }

    private boolean never() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    private static boolean startsBy(LocalDate from, @Nullable LocalDate end) {
        return end == null || !from.isAfter(end);
    }
}
