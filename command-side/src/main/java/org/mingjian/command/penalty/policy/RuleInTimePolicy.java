package org.mingjian.command.penalty.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.command.penalty.dossier.EstablishedAct;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.HoldsIn;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.command.shared.rules.ViolationRules;

/**
 * An act is judged by the rule in force when it was done, or by a later one that is milder, 行政处罚法 art 37. Milder is meant
 * narrowly: the later version ends its fine at a lower amount, or knows no fine any more, and adds no kind of penalty. Fines by
 * multiples of the gains are not compared. Only rules on penalties are meant, none on procedure.
 */
public final class RuleInTimePolicy {

    private static final String LAW = "行政处罚法 art 37";
    private static final HoldsIn PLACE = HoldsIn.CHINA;

    private RuleInTimePolicy() {}

    /**
     * Judges the version by which an act is to be judged.
     *
     * @param jurisdiction whose rules apply
     * @param rules all versions
     * @param id the rule
     * @param version the version chosen
     * @param day the last day of the act, or that of its discovery while it goes on
     * @param today by when a later version must be in force
     * @param overdue whether an order was missed
     * @param serious whether the act is serious
     */
    public static Optional<Rejection> judge(
            String jurisdiction,
            ViolationRules rules,
            String id,
            String version,
            LocalDate day,
            LocalDate today,
            boolean overdue,
            boolean serious) {
        if (!PLACE.covers(jurisdiction)) {
            return Optional.empty();
        }
        Optional<ViolationRule> chosen = rules.find(id, version);
        Optional<ViolationRule> then = rules.inForce(id, day);
        boolean holds = chosen.isPresent()
                && (chosen.get().inForceOn(day)
                        || then.isPresent()
                                && chosen.get().inForceOn(today)
                                && milder(chosen.get(), then.get(), overdue, serious));
        return holds
                ? Optional.empty()
                : Optional.of(Rejection.of("unknown-rule-for-day")
                        .citing(LAW)
                        .with("rule", id)
                        .with("version", version)
                        .with("day", day.toString())
                        .with("inForce", then.map(ViolationRule::version).orElse("none")));
    }

    /** On a decision: the rule still holds for the act, and has not ended without another taking its place. */
    public static Optional<Rejection> onDeciding(
            String jurisdiction, ViolationRules rules, EstablishedAct act, LocalDate decidedOn) {
        Optional<Rejection> unknown = judge(
                jurisdiction, rules, act.rule(), act.version(), act.day(), decidedOn, act.overdue(), act.serious());
        if (unknown.isPresent() || !PLACE.covers(jurisdiction)) {
            return unknown;
        }
        return rules.find(act.rule(), act.version())
                .map(ViolationRule::validTo)
                .filter(end -> end.isBefore(decidedOn)
                        && rules.inForce(act.rule(), decidedOn).isEmpty())
                .map(end -> Rejection.of("no-longer-punishable")
                        .citing(LAW)
                        .with("act", act.id())
                        .with("rule", act.rule())
                        .with("until", end.toString()));
    }

    /** The version of the day of a decision, where it is milder than the one an act is judged by. */
    public static Optional<ViolationRule> milderOn(
            LocalDate day, ViolationRule rule, EstablishedAct act, ViolationRules rules) {
        return rules.inForce(rule.id(), day).filter(later -> milder(later, rule, act.overdue(), act.serious()));
    }

    static boolean milder(ViolationRule later, ViolationRule earlier, boolean overdue, boolean serious) {
        FineBand before = earlier.band(overdue, serious);
        FineBand after = later.band(overdue, serious);
        if (!later.laterThan(earlier)
                || before == null
                || !before.flat()
                || !earlier.kinds().containsAll(later.kinds())) {
            return false;
        }
        return after == null || after.flat() && after.ceiling(0) < before.ceiling(0);
    }
}
