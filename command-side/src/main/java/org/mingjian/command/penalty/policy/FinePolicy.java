package org.mingjian.command.penalty.policy;

import java.util.Objects;
import java.util.Optional;
import mingjian.penalty.DecisionItem;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.ViolationRule;

/**
 * A fine lies within what the rule allows, 行政处罚法 art 4; below it only where the discretion grade says that it is mitigated
 * 减轻, art 32; and not above what a milder rule of the day of the decision allows, art 37.
 */
public final class FinePolicy {

    private static final String LAW = "行政处罚法 art 4";
    private static final String MITIGATED = "减轻";

    private FinePolicy() {}

    /**
     * Judges one item of a decision.
     *
     * @param item the item
     * @param act the act it is on
     * @param rule the rule by which that is judged
     * @param milder the rule of the day of the decision where it is milder; empty otherwise
     */
    public static Optional<Rejection> judge(
            DecisionItem item, EstablishedAct act, ViolationRule rule, Optional<ViolationRule> milder) {
        if (item.getFine() == null) {
            return Optional.empty();
        }
        FineBand band = rule.band(act.overdue(), act.serious());
        if (band == null) {
            return Optional.of(refusal("fine-not-provided", item, rule));
        }
        long fine = item.getFine().getAmountMinor();
        long gains = item.getConfiscated() == null ? 0 : item.getConfiscated().getAmountMinor();
        if (fine > band.ceiling(gains)) {
            return Optional.of(refusal("fine-above-ceiling", item, rule).with("ceiling", band.ceiling(gains)));
        }
        String grade = item.getDiscretionGrade();
        boolean mitigated = grade != null && grade.contains(MITIGATED);
        if (fine < band.floor(gains) && !mitigated) {
            return Optional.of(refusal("fine-below-floor", item, rule).with("floor", band.floor(gains)));
        }
        return milder.flatMap(later -> judgeByMilder(item, act, later, gains));
    }

    private static Optional<Rejection> judgeByMilder(
            DecisionItem item, EstablishedAct act, ViolationRule later, long gains) {
        FineBand band = later.band(act.overdue(), act.serious());
        long ceiling = band == null ? 0 : band.ceiling(gains);
        return Objects.requireNonNull(item.getFine()).getAmountMinor() <= ceiling
                ? Optional.empty()
                : Optional.of(refusal("fine-above-ceiling", item, later)
                        .citing("行政处罚法 art 37")
                        .with("ceiling", ceiling));
    }

    private static Rejection refusal(String code, DecisionItem item, ViolationRule rule) {
        return Rejection.of(code)
                .citing(LAW + ", " + rule.basisOfPenalty().get(0))
                .with("act", item.getActId())
                .with("rule", rule.id())
                .with("version", rule.version())
                .with("fine", Objects.requireNonNull(item.getFine()).getAmountMinor());
    }
}
