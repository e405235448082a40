package org.mingjian.command.authorisation.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.DayOrderPolicy;

/** An authorisation has a term or none, 行政许可法 art 50; it expires when the term is over and not before, art 70 (1). */
public final class TermPolicy {

    private static final String RENEWAL = "行政许可法 art 50";
    private static final String EXPIRY = "行政许可法 art 70 (1)";

    private TermPolicy() {}

    /** On renewing: the further term ends later than the one before, and there was one. */
    public static Optional<Rejection> onRenewing(
            @Nullable LocalDate before, LocalDate validFrom, @Nullable LocalDate validUntil) {
        if (before == null) {
            return Optional.of(Rejection.of("term-open").citing(RENEWAL));
        }
        return DayOrderPolicy.judge("validUntil", validUntil, "validFrom", validFrom)
                .or(() -> DayOrderPolicy.judge("validUntil", validUntil, "term.validUntil", before.plusDays(1))
                        .map(r -> r.citing(RENEWAL)));
    }

    /** On expiring: the first day without it follows its last one. */
    public static Optional<Rejection> onExpiring(@Nullable LocalDate validUntil, LocalDate expiredOn) {
        if (validUntil == null) {
            return Optional.of(Rejection.of("term-open").citing(EXPIRY));
        }
        return expiredOn.isAfter(validUntil)
                ? Optional.empty()
                : Optional.of(Rejection.of("term-not-over")
                        .citing(EXPIRY)
                        .with("validUntil", validUntil.toString())
                        .with("expiredOn", expiredOn.toString()));
    }
}
