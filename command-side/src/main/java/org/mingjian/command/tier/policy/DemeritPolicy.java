package org.mingjian.command.tier.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Rejection;

/**
 * Demerit points 不良执业记分 rest on a decision that stands: what was seen on a patrol, advised or talked about is none,
 * 医疗机构校验管理办法（试行）. They count in the cycle in which the act lies.
 */
public final class DemeritPolicy {

    private static final String LAW = "医疗机构校验管理办法（试行）";

    private DemeritPolicy() {}

    /**
     * Judges points.
     *
     * @param points the points
     * @param actOn the day of the act
     * @param closedUntil the last day of the last cycle that was closed; null when none was
     */
    public static Optional<Rejection> recording(int points, LocalDate actOn, @Nullable LocalDate closedUntil) {
        if (points < 1) {
            return Optional.of(
                    Rejection.of("demerit-points-missing").citing(LAW).with("points", points));
        }
        return closedUntil == null || actOn.isAfter(closedUntil)
                ? Optional.empty()
                : Optional.of(Rejection.of("demerit-cycle-over")
                        .citing(LAW)
                        .with("actOn", actOn.toString())
                        .with("closedUntil", closedUntil.toString()));
    }

    /**
     * Judges what they rest on.
     *
     * @param subject stream of the institution; null when they are those of its staff, who need not be the party
     * @param decision number of the decision
     * @param penaltyCase what the case says
     */
    public static Optional<Rejection> founded(@Nullable String subject, String decision, CaseFacts penaltyCase) {
        Optional<CaseFacts.Decision> standing = penaltyCase.standing(decision);
        if (standing.isEmpty()) {
            return Optional.of(Rejection.of("decision-not-standing").citing(LAW).with("decision", decision));
        }
        String party = standing.get().party();
        return subject == null || party.equals(subject)
                ? Optional.empty()
                : Optional.of(Rejection.of("decision-of-another-party")
                        .citing(LAW)
                        .with("decision", decision)
                        .with("party", party)
                        .with("subject", subject));
    }

    /**
     * Judges the end of a cycle.
     *
     * @param from its first day
     * @param until its last day
     * @param closedOn the day on which it is closed
     * @param closedUntil the last day of the cycle before; null when there was none
     * @param stated the points that are said to count in it
     * @param counted the points that do
     */
    public static Optional<Rejection> closing(
            LocalDate from,
            LocalDate until,
            LocalDate closedOn,
            @Nullable LocalDate closedUntil,
            int stated,
            int counted) {
        boolean follows = closedUntil == null || from.equals(closedUntil.plusDays(1));
        if (!follows || until.isBefore(from) || !closedOn.isAfter(until)) {
            return Optional.of(Rejection.of("demerit-cycle-misplaced")
                    .citing(LAW)
                    .with("from", from.toString())
                    .with("until", until.toString())
                    .with("closedOn", closedOn.toString())
                    .with("closedUntil", closedUntil == null ? null : closedUntil.toString()));
        }
        return stated == counted
                ? Optional.empty()
                : Optional.of(Rejection.of("demerit-points-differ")
                        .citing(LAW)
                        .with("stated", stated)
                        .with("counted", counted));
    }
}
