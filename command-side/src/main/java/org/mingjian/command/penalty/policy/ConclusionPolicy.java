package org.mingjian.command.penalty.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mingjian.penalty.ConclusionManner;
import org.mingjian.command.penalty.dossier.Decision;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;

/** A case is concluded when each act in it has been decided on, 行政处罚法 art 57, in the manner that the record bears out. */
public final class ConclusionPolicy {

    private static final String LAW = "行政处罚法 art 57";

    private ConclusionPolicy() {}

    /**
     * Judges a conclusion.
     *
     * @param manner how it is said to have ended
     * @param transferred whether it was transferred
     * @param acts the acts established
     * @param decisions the decisions made
     */
    public static Optional<Rejection> judge(
            ConclusionManner manner,
            boolean transferred,
            Collection<EstablishedAct> acts,
            Collection<Decision> decisions) {
        List<String> open = acts.stream()
                .filter(EstablishedAct::open)
                .map(EstablishedAct::id)
                .sorted()
                .toList();
        if (!open.isEmpty() && !transferred) {
            return Optional.of(Rejection.of("act-open").citing(LAW).with("acts", open));
        }
        List<Decision> standing = decisions.stream().filter(Decision::inEffect).toList();
        boolean agrees =
                switch (manner) {
                    case NOT_STATED -> false;
                    case PERFORMED ->
                        !standing.isEmpty() && standing.stream().allMatch(d -> d.servedOn() != null && d.performed());
                    case ENFORCED -> standing.stream().anyMatch(d -> d.servedOn() != null);
                    case NO_PENALTY -> standing.isEmpty() && !acts.isEmpty();
                    case TRANSFERRED -> transferred;
                    case TERMINATED -> true;
                };
        return agrees
                ? Optional.empty()
                : Optional.of(Rejection.of("manner-disagrees")
                        .citing(LAW)
                        .with("manner", manner.name())
                        .with("transferred", transferred)
                        .with("standing", standing.size())
                        .with(
                                "performed",
                                standing.stream().filter(Decision::performed).count()));
    }
}
