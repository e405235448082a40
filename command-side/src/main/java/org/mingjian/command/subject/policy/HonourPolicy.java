package org.mingjian.command.subject.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Rejection;

/** Each honour is recorded once, holds from its day on, and is withdrawn once. */
public final class HonourPolicy {

    /** Stands for the day of an honour that was withdrawn. */
    public static final LocalDate WITHDRAWN = LocalDate.MAX;

    private HonourPolicy() {}

    /** Judges a further honour beside those recorded. */
    public static Optional<Rejection> record(
            Set<String> recorded, String id, LocalDate conferredOn, @Nullable LocalDate validUntil) {
        if (recorded.contains(id)) {
            return Optional.of(Rejection.of("honour-already-recorded").with("honour", id));
        }
        return validUntil != null && validUntil.isBefore(conferredOn)
                ? Optional.of(Rejection.of("honour-ends-first")
                        .with("conferredOn", conferredOn)
                        .with("validUntil", validUntil))
                : Optional.empty();
    }

    /** Judges the end of one of the honours, by id with the day of each. */
    public static Optional<Rejection> withdraw(Map<String, LocalDate> honours, String id, LocalDate withdrawnOn) {
        LocalDate conferred = honours.get(id);
        if (conferred == null || conferred.equals(WITHDRAWN)) {
            return Optional.of(Rejection.of("honour-not-held").with("honour", id));
        }
        return withdrawnOn.isBefore(conferred)
                ? Optional.of(Rejection.of("honour-ends-first")
                        .with("conferredOn", conferred)
                        .with("validUntil", withdrawnOn))
                : Optional.empty();
    }
}
