package org.mingjian.command.penalty.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingjian.penalty.NoPenaltyGround;
import mingjian.shared.Severity;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;

/**
 * Who is not penalised has a ground for it, and is educated where the act was proven: minor, corrected and harmless; the first
 * time and corrected; without fault, 行政处罚法 art 33. Time that has run out bars a penalty, art 36; what is not proven has none,
 * art 57.
 */
public final class NoPenaltyPolicy {

    private static final String LAW = "行政处罚法 art 33";
    private static final HoldsIn PLACE = HoldsIn.CHINA;
    private static final Set<Severity> AT_MOST_MINOR = Set.of(Severity.MINOR, Severity.NOT_STATED);

    private NoPenaltyPolicy() {}

    public static Optional<Rejection> judge(
            String jurisdiction, NoPenaltyGround ground, boolean educated, List<EstablishedAct> acts) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        Optional<Rejection> unfit = acts.stream()
                .filter(act -> !fits(ground, act))
                .findFirst()
                .map(act -> Rejection.of("ground-not-met")
                        .citing(ground == NoPenaltyGround.TIME_BARRED ? LimitationPolicy.LAW : LAW)
                        .with("ground", ground.name())
                        .with("act", act.id()));
        return unfit.isPresent() || educated || !teaches(ground)
                ? unfit
                : Optional.of(Rejection.of("not-educated").citing(LAW).with("ground", ground.name()));
    }

    private static boolean fits(NoPenaltyGround ground, EstablishedAct act) {
        return switch (ground) {
            case NOT_STATED -> false;
            case MINOR_CORRECTED -> AT_MOST_MINOR.contains(act.severity()) && !act.harmful();
            case FIRST_TIME -> !act.serious();
            case NO_FAULT, NOT_ESTABLISHED -> true;
            case TIME_BARRED -> LimitationPolicy.barred(act);
        };
    }

    private static boolean teaches(NoPenaltyGround ground) {
        return switch (ground) {
            case MINOR_CORRECTED, FIRST_TIME, NO_FAULT -> true;
            case NOT_STATED, NOT_ESTABLISHED, TIME_BARRED -> false;
        };
    }
}
