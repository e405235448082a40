package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/**
 * What was not discovered within two years of its end is not penalised; within five where it concerns the safety of life, health
 * or finance and did harm. 行政处罚法 art 36.
 */
public final class LimitationPolicy {

    static final String LAW = "行政处罚法 art 36";
    private static final HoldsIn PLACE = HoldsIn.CHINA;
    private static final int YEARS = 2;
    private static final int YEARS_OF_DANGER_AND_HARM = 5;

    private LimitationPolicy() {}

    /** Whether its time had run out when the act was discovered. What goes on is never too late. */
    public static boolean barred(EstablishedAct act) {
        return act.until() != null && act.discoveredOn().isAfter(last(act, act.until()));
    }

    /** Refuses a penalty for an act that is barred. */
    public static Optional<Rejection> judge(String jurisdiction, EstablishedAct act) {
        return PLACE.covers(jurisdiction) && act.until() != null && barred(act)
                ? Optional.of(Rejection.of("time-barred")
                        .citing(LAW)
                        .with("act", act.id())
                        .with("discoveredOn", act.discoveredOn().toString())
                        .with("lastDay", last(act, act.until()).toString()))
                : Optional.empty();
    }

    private static LocalDate last(EstablishedAct act, LocalDate end) {
        return end.plusYears(act.endangersSafety() && act.harmful() ? YEARS_OF_DANGER_AND_HARM : YEARS);
    }
}
