package org.mingjian.command.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.rules.FineBand;
import org.mingjian.command.shared.rules.PreStep;
import org.mingjian.command.shared.rules.ViolationRule;
import org.mingjian.rules.pack.Lines;

/** What a schema cannot say of rules: one version a day, bands that begin below their end, a ladder where one is asked for. */
final class Contradictions {

    private Contradictions() {}

    static List<String> in(List<ViolationRule> rules, Lines lines) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ViolationRule rule = rules.get(i);
            String at = lines.at("/rules/" + i);
            if (rule.validFrom() != null
                    && rule.validTo() != null
                    && rule.validTo().isBefore(rule.validFrom())) {
                reasons.add(at + "validTo lies before validFrom");
            }
            if (inverted(rule.fine()) || inverted(rule.fineOnOverdue()) || inverted(rule.fineAggravated())) {
                reasons.add(at + "a fine begins above its end");
            }
            if (rule.overdueLadder() != (rule.fineOnOverdue() != null)) {
                reasons.add(at + "overdueLadder and fineOnOverdue come together or not at all");
            }
            if (rule.preStep() == PreStep.ORDER && (!rule.overdueLadder() || rule.fine() != null)) {
                reasons.add(at + "preStep ORDER asks for fineOnOverdue and for no fine");
            }
            for (ViolationRule other : rules.subList(0, i)) {
                reasons.addAll(between(other, rule, at));
            }
        }
        return reasons;
    }

    private static List<String> between(ViolationRule one, ViolationRule other, String at) {
        if (!one.id().equals(other.id())) {
            return List.of();
        }
        if (one.version().equals(other.version())) {
            return List.of(at + one.id() + " version " + one.version() + " is there twice");
        }
        return startsBy(one.validFrom(), other.validTo()) && startsBy(other.validFrom(), one.validTo())
                ? List.of(at + one.id() + " versions " + one.version() + " and " + other.version()
                        + " are in force on one day: end the former the day before the latter begins")
                : List.of();
    }

    private static boolean startsBy(@Nullable LocalDate from, @Nullable LocalDate end) {
        return from == null || end == null || !from.isAfter(end);
    }

    private static boolean inverted(@Nullable FineBand band) {
        return band != null
                && (band.amount() != null && band.amount().min() > band.amount().max()
                        || band.times() != null
                                && band.times().min() > band.times().max());
    }
}
