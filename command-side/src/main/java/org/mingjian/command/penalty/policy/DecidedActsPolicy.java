package org.mingjian.command.penalty.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;

/** What is decided on is proven, of the party, decided once, and each act by itself, 行政处罚法 arts 29, 40, 57. */
public final class DecidedActsPolicy {

    private static final String PROVEN = "行政处罚法 art 40, 57";
    private static final String ONCE = "行政处罚法 art 29";

    private DecidedActsPolicy() {}

    /**
     * Judges the acts of a notice or decision.
     *
     * @param party stream of the party
     * @param ids ids of the acts, as they are named
     * @param acts the acts established
     */
    public static Optional<Rejection> judge(String party, List<String> ids, Map<String, EstablishedAct> acts) {
        if (ids.isEmpty()) {
            return Optional.of(Rejection.of("decision-without-act").citing(PROVEN));
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            return Optional.of(Rejection.of("act-twice").citing(ONCE).with("acts", ids));
        }
        return ids.stream()
                .map(id -> judge(party, id, acts.get(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> judge(String party, String id, @Nullable EstablishedAct act) {
        if (act == null) {
            return Optional.of(
                    Rejection.of("act-not-established").citing(PROVEN).with("act", id));
        }
        if (!act.party().equals(party)) {
            return Optional.of(Rejection.of("act-of-another-party")
                    .citing(PROVEN)
                    .with("act", id)
                    .with("party", act.party()));
        }
        return act.open()
                ? Optional.empty()
                : Optional.of(Rejection.of("act-already-decided")
                        .citing(ONCE)
                        .with("act", id)
                        .with("by", act.settledBy()));
    }
}
