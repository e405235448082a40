package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.Rejection;

/** Who acts for an organ serves it, or the one it entrusts, on that day, 行政处罚法 art 42. */
public final class OfficerPostingPolicy {

    private static final String LAW = "行政处罚法 art 42";

    private OfficerPostingPolicy() {}

    /**
     * Judges an officer.
     *
     * @param name the officer's stream, as it was named
     * @param officer what it says; empty when there is none
     * @param organs streams of the organs of which the officer must serve one
     * @param day the day of the act
     */
    public static Optional<Rejection> judge(
            String name, Optional<OfficerFacts> officer, Set<String> organs, LocalDate day) {
        if (officer.isEmpty()) {
            return Optional.of(Rejection.of("officer-unknown").citing(LAW).with("officer", name));
        }
        Optional<String> serves = officer.get().organOn(day);
        return serves.filter(organs::contains).isPresent()
                ? Optional.empty()
                : Optional.of(Rejection.of("officer-of-another-organ")
                        .citing(LAW)
                        .with("officer", name)
                        .with("serves", serves.orElse(null))
                        .with("organs", organs.stream().sorted().toList())
                        .with("day", day.toString()));
    }
}
