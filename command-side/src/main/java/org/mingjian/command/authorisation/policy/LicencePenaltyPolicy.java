package org.mingjian.command.authorisation.policy;

import java.time.LocalDate;
import java.util.Optional;
import mingjian.authorisation.AuthorisationKind;
import mingjian.penalty.PenaltyKind;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Rejection;

/**
 * A licence is held back 暂扣 or taken away 吊销 as a penalty only by a decision that says so and stands, 行政处罚法 art 9 and 38. What is
 * on file 备案 is no licence: there is nothing to take away, it is struck from the register.
 */
public final class LicencePenaltyPolicy {

    private static final String LAW = "行政处罚法 art 9, 38";

    private LicencePenaltyPolicy() {}

    /**
     * Judges what a decision does to an authorisation.
     *
     * @param kind what the authorisation is
     * @param subject stream of its holder
     * @param penalty what is done
     * @param day the day on which it is done
     * @param penaltyCase what the case says; empty when there is no such case
     * @param number number of the decision
     */
    public static Optional<Rejection> judge(
            AuthorisationKind kind,
            String subject,
            PenaltyKind penalty,
            LocalDate day,
            Optional<CaseFacts> penaltyCase,
            String number) {
        if (kind != AuthorisationKind.LICENCE) {
            return Optional.of(Rejection.of("no-licence").citing(LAW).with("kind", kind.name()));
        }
        Optional<CaseFacts.Decision> standing = penaltyCase.flatMap(c -> c.standing(number));
        if (standing.isEmpty()) {
            return Optional.of(Rejection.of("decision-not-standing").citing(LAW).with("decision", number));
        }
        CaseFacts.Decision decision = standing.get();
        if (!decision.party().equals(subject)) {
            return Optional.of(Rejection.of("decision-of-another-party")
                    .citing(LAW)
                    .with("decision", number)
                    .with("party", decision.party())
                    .with("subject", subject));
        }
        if (!decision.kinds().contains(penalty)) {
            return Optional.of(Rejection.of("decision-without-kind")
                    .citing(LAW)
                    .with("decision", number)
                    .with("kind", penalty.name()));
        }
        return day.isBefore(decision.decidedOn())
                ? Optional.of(Rejection.of("before-the-decision")
                        .citing(LAW)
                        .with("decidedOn", decision.decidedOn().toString())
                        .with("day", day.toString()))
                : Optional.empty();
    }

    /** A penalty names its case and its decision, or it is none and names neither. */
    public static Optional<Rejection> bothOrNone(@Nullable String penaltyCase, @Nullable String decision) {
        return (penaltyCase == null) == (decision == null)
                ? Optional.empty()
                : Optional.of(Rejection.of("case-and-decision")
                        .citing(LAW)
                        .with("penaltyCase", penaltyCase)
                        .with("decision", decision));
    }
}
