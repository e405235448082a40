package org.mingjian.command.penalty.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;

/**
 * One act is fined once; where it breaks several rules, by the one with the higher fine, 行政处罚法 art 29. Acts of one party that
 * rest on one finding are one act; one that was settled without a fine leaves the others to be fined.
 */
public final class DoubleFinePolicy {

    private static final String LAW = "行政处罚法 art 29";

    private DoubleFinePolicy() {}

    /**
     * Judges the fines of a decision.
     *
     * @param fined ids of the acts that it fines
     * @param before ids of the acts that other decisions in effect fine
     * @param acts the acts established
     * @param ceiling the highest fine for an act by its rule; negative when that depends on its gains
     */
    public static Optional<Rejection> judge(
            Collection<String> fined,
            Set<String> before,
            Map<String, EstablishedAct> acts,
            ToLongFunction<EstablishedAct> ceiling) {
        Set<String> all = new HashSet<>(before);
        for (String id : fined) {
            EstablishedAct act = acts.get(id);
            if (act == null) {
                continue;
            }
            for (EstablishedAct other : acts.values()) {
                if (!other.id().equals(id) && act.sameAs(other)) {
                    if (all.contains(other.id())) {
                        return Optional.of(refusal("double-fine", act, other));
                    }
                    if (other.open()
                            && ceiling.applyAsLong(other) > ceiling.applyAsLong(act)
                            && ceiling.applyAsLong(act) >= 0) {
                        return Optional.of(refusal("higher-fine-applies", act, other));
                    }
                }
            }
            all.add(id);
        }
        return Optional.empty();
    }

    private static Rejection refusal(String code, EstablishedAct act, EstablishedAct other) {
        return Rejection.of(code)
                .citing(LAW)
                .with("act", act.id())
                .with("rule", act.rule())
                .with("other", other.id())
                .with("otherRule", other.rule());
    }
}
