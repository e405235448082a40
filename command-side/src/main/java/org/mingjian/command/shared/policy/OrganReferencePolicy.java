package org.mingjian.command.shared.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.Rejection;

/** Who acts is an organ that is on the books and whose place no other has taken, 行政处罚法 art 17. */
public final class OrganReferencePolicy {

    private static final String LAW = "行政处罚法 art 17";

    private OrganReferencePolicy() {}

    /**
     * Judges an organ.
     *
     * @param name how it was named
     * @param organ what its stream says; empty when there is none
     * @param day the day on which it is to act
     */
    public static Optional<Rejection> judge(String name, Optional<OrganFacts> organ, LocalDate day) {
        if (organ.isEmpty()) {
            return Optional.of(Rejection.of("organ-unknown").citing(LAW).with("organ", name));
        }
        OrganFacts.Succession succession = organ.get().succession();
        return succession == null || !organ.get().succeededOn(day)
                ? Optional.empty()
                : Optional.of(Rejection.of("organ-succeeded")
                        .citing(LAW)
                        .with("organ", organ.get().stream())
                        .with("successor", succession.successor())
                        .with("succeededOn", succession.from().toString())
                        .with("day", day.toString()));
    }
}
